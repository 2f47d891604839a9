package dev.qkpi.generator.docs.call;

import java.util.Map;

/** A path with its variables filled in, as the client does it. */
final class PathText {

    private PathText() {}

    static String of(String template, Map<String, String> values) {
        StringBuilder path = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            path.append(Percent.template(template.substring(at, open)));
            path.append(apart(values.getOrDefault(name, Percent.encode("{" + name + "}")), template, close + 1));
            at = close + 1;
        }
        return path.append(Percent.template(template.substring(at))).toString();
    }

    /** The value without the character that follows it, if more variables follow in the same segment. */
    private static String apart(String value, String template, int next) {
        int slash = template.indexOf('/', next);
        int open = template.indexOf('{', next);
        boolean more = open > next && (slash < 0 || open < slash);
        return more ? Percent.also(value, template.substring(next, next + 1)) : value;
    }
}
