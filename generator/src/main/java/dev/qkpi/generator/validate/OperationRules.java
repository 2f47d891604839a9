package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.model.Spelling;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Paths, operations, their tags and their answers. */
final class OperationRules {

    private static final Set<String> BODILESS = Set.of("get", "head", "delete", "trace");

    private final Subject subject;
    private final Set<String> tags = new LinkedHashSet<>();

    OperationRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        tags();
        for (Subject.Node path : subject.root().child("paths").members()) {
            if (path.name().contains("?") || path.name().contains("#")) {
                subject.add(
                        Check.PATH_TEXT,
                        path,
                        "the path has a " + (path.name().contains("?") ? "query" : "fragment"),
                        "Describe it by parameters, and take it out of the path");
            }
        }
        subject.operations().forEach(this::operation);
    }

    private void tags() {
        for (Subject.Node tag : subject.root().child("tags").elements()) {
            String name = tag.get("name").asText();
            if (!tags.add(name) && tag.value().has("name")) {
                subject.add(
                        Check.SAME_TAG,
                        tag,
                        "the tag `" + Subject.shown(name) + "` is declared twice",
                        "Leave one of the two");
            }
        }
    }

    private void operation(Subject.Node operation) {
        JsonNode responses = operation.get("responses");
        Set<String> codes = new HashSet<>();
        responses.fieldNames().forEachRemaining(codes::add);
        codes.removeIf(code -> code.startsWith("x-"));
        boolean fallback = codes.contains("default");
        if (!codes.isEmpty() && !fallback && codes.stream().noneMatch(code -> code.matches("[123].*"))) {
            subject.add(
                    Check.SUCCESS_RESPONSE,
                    operation.child("responses"),
                    "no answer tells of a success",
                    "Describe it, for example as `200` or `204`");
        }
        if (!codes.isEmpty() && !fallback && codes.stream().noneMatch(code -> code.matches("[45].*"))) {
            subject.add(
                    Check.ERROR_RESPONSE,
                    operation.child("responses"),
                    "no answer tells of a failure",
                    "Describe those that callers can meet, for example `404`, `4XX` or `default`");
        }
        operationTags(operation);
        body(operation);
    }

    private void body(Subject.Node operation) {
        if (subject.isVersion30()
                && BODILESS.contains(operation.name())
                && operation.value().has("requestBody")) {
            subject.add(
                    Check.BODY,
                    operation.child("requestBody"),
                    "OpenAPI 3.0 has the body of `" + operation.name() + "` ignored, since it has no meaning in HTTP",
                    "Describe parameters, use another method, or OpenAPI 3.1");
        }
    }

    private void operationTags(Subject.Node operation) {
        List<Subject.Node> own = operation.child("tags").elements();
        if (own.isEmpty()
                && (operation.get("tags").isMissingNode()
                        || operation.get("tags").isArray())) {
            subject.add(Check.TAG, operation, "the operation has no tag", "Give it one");
        }
        for (Subject.Node tag : own) {
            if (!tags.contains(tag.value().asText())) {
                subject.add(
                        Check.TAG,
                        tag,
                        "the tag `" + Subject.shown(tag.value().asText()) + "` is not declared",
                        Spelling.closest(tag.value().asText(), tags)
                                .map(meant -> "Write `" + meant + "`")
                                .orElse("Declare and describe it in `tags`"));
            }
        }
    }
}
