package dev.qkpi.generator.compare.api;

import java.util.List;
import java.util.Map;

/** Types as texts: what they are called, what remains of them at run time, what converts to what. */
final class JavaTypes {

    private static final Map<String, String> BOXES =
            Map.of("int", "Integer", "long", "Long", "float", "Float", "double", "Double", "boolean", "Boolean");

    private static final List<String> WIDENING = List.of("int", "long", "float", "double");

    private JavaTypes() {}

    /** A type without the packages that its text has. */
    static String brief(String type) {
        return type.replaceAll("\\b(?:[\\p{Ll}_][\\w$]*\\.)+(?=[\\p{Lu}_$])", "");
    }

    /** A type without its arguments. */
    static String erased(String type) {
        StringBuilder erased = new StringBuilder();
        int depth = 0;
        for (char c : type.toCharArray()) {
            depth += c == '<' ? 1 : 0;
            if (depth == 0) {
                erased.append(c);
            }
            depth -= c == '>' ? 1 : 0;
        }
        return erased.toString();
    }

    /** Whether a value of one type can stand where another is asked for, whatever the caller's literals are. */
    static boolean converts(String from, String to) {
        if (from.equals(to) || to.equals("Object") && !from.equals("void")) {
            return true;
        }
        int start = WIDENING.indexOf(from);
        return start >= 0 && WIDENING.indexOf(to) > start || from.equals(unboxed(to)) && !isNarrowLiteral(from);
    }

    /** An int literal fits a long, but not its box. */
    private static boolean isNarrowLiteral(String type) {
        return !type.equals("int") && !type.equals("boolean");
    }

    private static String unboxed(String box) {
        return BOXES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(box))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Whether what callers do with a result goes on with another type of result. */
    static boolean returns(String now, String before) {
        return before.equals("void") || converts(now, before) || now.equals(BOXES.get(before));
    }
}
