package dev.qkpi.maven;

import dev.qkpi.maven.input.Input;
import dev.qkpi.maven.input.Inputs;
import dev.qkpi.maven.input.WrongInput;

/**
 * What names the document that another one is compared with.
 *
 * @param oldSpec a form of {@code inputSpec}, or {@code plugin}; may be missing
 * @param oldRevision a revision that has the old {@code inputSpec}; may be missing
 * @param inputSpec what names the new document; may be missing
 */
record OldDocument(String oldSpec, String oldRevision, String inputSpec) {

    /** The document; fails with the cure if it is not named, or named twice. */
    Input open(Inputs inputs) {
        if ((oldSpec == null) == (oldRevision == null)) {
            throw new WrongInput(
                    (oldSpec == null ? "Neither oldSpec nor oldRevision is" : "Both oldSpec and oldRevision are")
                            + " given. Name the old document with one of them: oldSpec for a file, a directory, an"
                            + " artifact, git:REVISION:PATH or plugin, oldRevision for an older inputSpec.");
        }
        if (oldRevision != null && (inputSpec == null || inputSpec.matches("(?i)(git|classpath):.*"))) {
            throw new WrongInput("oldRevision needs an inputSpec that is a file. Name it, or use oldSpec.");
        }
        String text = oldSpec == null ? "git:" + oldRevision + ":" + inputSpec : oldSpec.strip();
        try {
            return inputs.open(text.equals("plugin") ? null : text);
        } catch (WrongInput e) {
            String parameter = oldSpec == null ? "oldRevision" : "oldSpec";
            throw new WrongInput(e.getMessage().replace("inputSpec", parameter));
        }
    }
}
