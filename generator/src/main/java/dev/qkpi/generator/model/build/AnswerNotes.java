package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the answers of an operation carry besides their bodies, in words: headers, and operations to go on with. */
final class AnswerNotes {

    private AnswerNotes() {}

    /** The words about an operation, empty if there is nothing to tell. */
    static String of(Element operation) {
        Map<String, String> headers = new LinkedHashMap<>();
        Map<String, String> links = new LinkedHashMap<>();
        for (Element status : operation.child("responses").members()) {
            Element answer = status.follow();
            for (Element header : answer.child("headers").members()) {
                headers.merge(
                        "`" + header.name() + "`" + words(header.follow()),
                        status.name(),
                        (first, second) -> first + ", " + second);
            }
            for (Element declared : answer.child("links").members()) {
                Element link = declared.follow();
                String target = link.text("operationId").orElseGet(() -> link.textOf("operationRef"));
                links.putIfAbsent("`" + declared.name() + "` (`" + target + "`)", status.name());
            }
        }
        String text = headers.isEmpty() ? "" : "\n\nHeaders of answers: " + joined(headers) + ".";
        return links.isEmpty() ? text : text + "\n\nTo go on with: " + String.join("; ", links.keySet()) + ".";
    }

    private static String joined(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(entry -> entry.getKey() + " with " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String words(Element header) {
        Element schema = header.child("schema").follow();
        String word = schema.text("format").orElseGet(() -> schema.textOf("type"));
        String type = word.isEmpty() ? "" : " (" + word + ")";
        String text = header.textOf("description").strip();
        return type + (text.isEmpty() ? "" : ", " + text.replaceFirst("\\.$", "") + ",");
    }
}
