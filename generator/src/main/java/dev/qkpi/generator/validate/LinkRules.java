package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.model.Spelling;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links and callbacks: the operations they lead to, and their runtime expressions. */
final class LinkRules {

    private static final Pattern BRACES = Pattern.compile("\\{(\\$[^{}]*)}");
    private static final Pattern EXPRESSION = Pattern.compile(
            "\\$(url|method|statusCode|(request|response)\\.(header\\.[A-Za-z0-9!#$%&'*+.^_`|~-]+|(query|path)\\..+|body(#(/.*)?)?)"
                    + "|message\\..*)");

    private final Subject subject;
    private final Map<String, Subject.Node> operations = new HashMap<>();

    LinkRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        for (Subject.Node operation : subject.all(NodeKind.OPERATION)) {
            operations.putIfAbsent(operation.get("operationId").asText(), operation);
        }
        subject.all(NodeKind.LINK).stream()
                .filter(link -> link.value().isObject() && !link.isReference())
                .forEach(this::link);
        subject.all(NodeKind.CALLBACK).stream()
                .filter(node -> !node.isReference())
                .forEach(this::callback);
    }

    private void link(Subject.Node link) {
        Optional<Subject.Node> target = Optional.empty();
        if (link.value().has("operationId")) {
            String id = link.get("operationId").asText();
            target = Optional.ofNullable(operations.get(id));
            if (target.isEmpty()) {
                missing(
                        link.child("operationId"),
                        "there is no operation `" + Subject.shown(id) + "`",
                        Spelling.closest(id, operations.keySet())
                                .map(meant -> "Write `" + meant + "`")
                                .orElse("Name an operationId of this document"));
            }
        } else if (link.get("operationRef").asText().startsWith("#/")) {
            String reference = link.get("operationRef").asText();
            String pointer = Pointers.ofReference(reference);
            target = subject.all(NodeKind.OPERATION).stream()
                    .filter(operation -> operation.pointer().equals(pointer))
                    .findFirst();
            if (target.isEmpty()) {
                missing(
                        link.child("operationRef"),
                        "`" + Subject.shown(reference) + "` leads to no operation",
                        "Let it lead to one, `/` in the path written as `~1`");
            }
        }
        target.ifPresent(operation -> parameters(link, operation));
        for (Subject.Node value : link.child("parameters").named()) {
            whole(value);
        }
    }

    private void missing(Subject.Node place, String message, String remedy) {
        subject.add(Check.LINK, place, message, remedy);
    }

    private void parameters(Subject.Node link, Subject.Node operation) {
        Set<String> names = new LinkedHashSet<>();
        JsonNode item = subject.at(operation.place().parent().pointer());
        for (JsonNode list : new JsonNode[] {item.path("parameters"), operation.get("parameters")}) {
            for (JsonNode node : list) {
                JsonNode parameter = subject.resolve(node);
                names.add(parameter.path("name").asText());
                names.add(parameter.path("in").asText() + "."
                        + parameter.path("name").asText());
            }
        }
        for (Subject.Node parameter : link.child("parameters").named()) {
            if (!names.contains(parameter.name())) {
                missing(
                        parameter,
                        "the operation has no parameter `" + Subject.shown(parameter.name()) + "`",
                        Spelling.closest(parameter.name(), names)
                                .map(meant -> "Write `" + meant + "`")
                                .orElse("Name one of its parameters"));
            }
        }
    }

    private void whole(Subject.Node value) {
        String text = value.value().asText();
        if (text.startsWith("$") && !EXPRESSION.matcher(text).matches()) {
            malformed(value, text);
        } else {
            parts(value, text);
        }
    }

    private void callback(Subject.Node callback) {
        callback.members().forEach(item -> parts(item, item.name()));
    }

    private void parts(Subject.Node place, String text) {
        Matcher parts = BRACES.matcher(text);
        while (parts.find()) {
            if (!EXPRESSION.matcher(parts.group(1)).matches()) {
                malformed(place, parts.group(1));
            }
        }
    }

    private void malformed(Subject.Node place, String text) {
        subject.add(
                Check.EXPRESSION,
                place,
                "`" + Subject.shown(text) + "` is no runtime expression",
                "Write one such as `$request.body#/id` or `$response.header.Location`");
    }
}
