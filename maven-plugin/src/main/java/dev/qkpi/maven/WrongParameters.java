package dev.qkpi.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Collects what is wrong with the parameters of a goal; all is told at once. */
final class WrongParameters {

    private final List<String> problems = new ArrayList<>();

    /** Notes a problem together with its cure, in whole sentences. */
    void add(String problem) {
        problems.add(problem);
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Fails with all problems if there are any. */
    void throwIfAny() throws MojoFailureException {
        if (problems.size() == 1) {
            throw new MojoFailureException("qkpi: " + problems.get(0));
        }
        if (!problems.isEmpty()) {
            throw new MojoFailureException(
                    "qkpi: " + problems.size() + " parameters are wrong\n" + String.join("\n", problems));
        }
    }
}
