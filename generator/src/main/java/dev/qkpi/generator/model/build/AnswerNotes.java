package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SpecDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the answers of an operation carry besides their bodies, in words: headers, and operations to go on with. */
final class AnswerNotes {

    private AnswerNotes() {}

    /** The words about the operation at a pointer, empty if there is nothing to tell. */
    static String of(SpecDocument document, String pointer) {
        Map<String, String> headers = new LinkedHashMap<>();
        Map<String, String> links = new LinkedHashMap<>();
        for (String status : document.keys(pointer + "/responses")) {
            String answer = document.follow(Pointers.child(pointer, "responses", status));
            for (String name : document.keys(answer + "/headers")) {
                String words = words(document, document.follow(Pointers.child(answer, "headers", name)));
                headers.merge("`" + name + "`" + words, status, (first, second) -> first + ", " + second);
            }
            for (String name : document.keys(answer + "/links")) {
                String link = document.follow(Pointers.child(answer, "links", name));
                String target = document.text(link + "/operationId")
                        .or(() -> document.text(link + "/operationRef"))
                        .orElse("");
                links.merge("`" + name + "` (`" + target + "`)", status, (first, second) -> first);
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

    private static String words(SpecDocument document, String header) {
        String schema = document.follow(header + "/schema");
        String type = List.of("format", "type").stream()
                .flatMap(keyword -> document.text(schema + "/" + keyword).stream())
                .findFirst()
                .map(word -> " (" + word + ")")
                .orElse("");
        String text = document.text(header + "/description").orElse("").strip();
        return type + (text.isEmpty() ? "" : ", " + text.replaceFirst("\\.$", "") + ",");
    }
}
