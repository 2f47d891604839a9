package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Swagger Parser's complaints as findings with a place: {@code attribute paths.'/a'(get).responses is missing}. */
final class ParserMessages {

    private static final Pattern MESSAGE = Pattern.compile("attribute (\\S+(?:'[^']*'\\S*)*) (is .*)");
    private static final Pattern STEP = Pattern.compile("'([^']*)'|\\(([^)]*)\\)|\\[([^\\]]*)\\]|([^.'()\\[\\]]+)");

    /** What rules of our own say already, with a better place. */
    private static final Pattern COVERED =
            Pattern.compile("Declared path parameter|operationId is repeated|adhere to regular expression|#/");

    private ParserMessages() {}

    static void addTo(Findings findings, JsonNode tree, List<String> messages) {
        for (String message : messages) {
            if (COVERED.matcher(message).find()) {
                continue;
            }
            Matcher parts = MESSAGE.matcher(message);
            String problem = parts.matches() ? "`" + last(parts.group(1)) + "` " + parts.group(2) : message;
            String pointer = parts.matches() ? pointer(tree, parts.group(1)) : "";
            findings.warning(
                    "QKPI-009",
                    pointer,
                    problem.replaceAll("\\s+", " "),
                    "Correct it; until then it is taken as absent");
        }
    }

    private static String last(String attribute) {
        Matcher steps = STEP.matcher(attribute);
        String name = attribute;
        while (steps.find()) {
            name = step(steps);
        }
        return SpecValidator.shorten(name);
    }

    /** The pointer that the attribute's steps make, as far as the document goes along. */
    private static String pointer(JsonNode tree, String attribute) {
        String pointer = "";
        Matcher steps = STEP.matcher(attribute);
        while (steps.find()) {
            String next = Pointers.child(pointer, step(steps));
            if (tree.at(next).isMissingNode()) {
                return pointer;
            }
            pointer = next;
        }
        return pointer;
    }

    private static String step(Matcher steps) {
        for (int group = 1; group < 4; group++) {
            if (steps.group(group) != null) {
                return steps.group(group);
            }
        }
        return steps.group(4);
    }
}
