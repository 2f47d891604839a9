package dev.qkpi.generator.compare.drift.page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The heading of an operation.
 *
 * @param method the method in capitals
 * @param path the path as written
 * @param section the heading of the page above it
 * @param start where its method stands
 * @param end where it ends
 */
record Heading(String method, String path, String section, int start, int end) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)\\}");

    /** The names of the path's variables, in its order. */
    List<String> variables() {
        return VARIABLE.matcher(path)
                .results()
                .map((MatchResult variable) -> variable.group(1))
                .toList();
    }
}
