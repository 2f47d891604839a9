package dev.qkpi.generator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a path is on the wire, where names of variables are not sent. */
final class PathShape {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private PathShape() {}

    /** The path with nothing in its braces. */
    static String of(String path) {
        return VARIABLE.matcher(path).replaceAll("{}");
    }

    /** The names in braces, in their order. */
    static List<String> variables(String path) {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
