package dev.qkpi.generator.document;

import java.util.regex.Pattern;

/** The variables of path templates. */
public final class PathVariables {

    /** A variable with its braces; the name is the first group. */
    public static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");

    private static final Pattern OPERATORS = Pattern.compile("^[+#./;?&]|[*+]$|:.*$");

    private PathVariables() {}

    /** The name of a variable without the operators that some documents write into it: {@code path+}, {@code id:[0-9]}. */
    public static String plain(String variable) {
        return OPERATORS.matcher(variable).replaceAll("");
    }
}
