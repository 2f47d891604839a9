package dev.qkpi.generator.template;

import dev.qkpi.generator.model.Answer;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Failure;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.RequestBody;
import dev.qkpi.generator.model.Success;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the server does with the bodies of an operation: how it reads the request's and writes the answers'. */
final class BodyArguments {

    private final SourceTypes types;

    BodyArguments(SourceTypes types) {
        this.types = types;
    }

    /** What the router needs to know of bodies: media types of the request's body, of the result, and of errors. */
    List<String> facts(Operation operation) {
        List<String> facts = new ArrayList<>();
        operation.body().ifPresent(body -> facts.add(".consumes(" + literals(body.content()) + ")"));
        operation
                .success()
                .content()
                .filter(content -> content.kind() != Content.Kind.LOCATION)
                .ifPresent(content -> facts.add(".produces(" + literals(content) + ")"));
        facts.addAll(errors(operation.failures()));
        return facts;
    }

    /** The media types of errors, unless all are plain JSON. */
    private static List<String> errors(List<Failure> failures) {
        List<String> errors = failures.stream()
                .map(failure -> failure.content().map(Content::mediaType).orElse("application/json"))
                .toList();
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < errors.size() && !errors.stream().allMatch("application/json"::equals); i++) {
            facts.add(".error(" + status(failures.get(i)) + ", " + JavaText.literal(errors.get(i)) + ")");
        }
        return facts;
    }

    private static String literals(Content content) {
        boolean anything =
                content.kind() == Content.Kind.JSON && content.mediaTypes().contains("*/*");
        return anything
                ? JavaText.literal(content.mediaType())
                : content.mediaTypes().stream().map(JavaText::literal).collect(Collectors.joining(", "));
    }

    private static String status(Failure failure) {
        return failure.status().equals("default") ? "0" : failure.status().replace("XX", "");
    }

    /** The statement that makes the argument. */
    String body(RequestBody body) {
        Content content = body.content();
        boolean required = body.required() && !(content.kind() == Content.Kind.JSON && content.nullable());
        String head = types.of(content.type()) + " " + body.javaName() + " = in.";
        return head
                + switch (content.kind()) {
                    case JSON -> "json(" + required + ", " + types.reading(content.type(), content.nullable()) + ");";
                    case TEXT -> "text(" + required + ");";
                    case FORM ->
                        "form(" + required + ", " + types.styles(content) + ", " + types.reading(content.type(), false)
                                + ");";
                    case MULTIPART ->
                        "decoded(" + required + ", content_ -> " + types.readParts(content.type(), "content_") + ");";
                    default -> "binary(" + required + ");";
                };
    }

    /** The statements that call the implementation and make an answer of its result. */
    List<String> answer(Operation operation) {
        String call = "api." + operation.javaName() + "(" + new Signature(operation, types).names() + ")";
        Success success = operation.success();
        if (success.resultType().isPresent()) {
            return oneOf(success, call);
        }
        if (success.content().isEmpty()) {
            return List.of(call + ";", "return Reply.empty(" + success.status() + ");");
        }
        Content content = success.content().get();
        Optional<Integer> bare = success.bareStatus();
        String guard = bare.map(code -> "result == null ? Reply.empty(" + code + ") : ")
                .orElse("");
        String reply = reply(content, success.status(), "result", content.nullable() && bare.isEmpty());
        return List.of(types.of(content.type()) + " result = " + call + ";", "return " + guard + reply + ";");
    }

    private String reply(Content content, int status, String value, boolean nullable) {
        return switch (content.kind()) {
            case JSON -> "Reply.json(" + status + ", " + value + ", " + types.writing(content.type(), nullable) + ")";
            case TEXT -> "Reply.text(" + status + ", " + value + ")";
            case BINARY -> "Reply.binary(" + status + ", " + value + ")";
            case FORM ->
                "Reply.form(" + status + ", " + types.own("internal", "Forms") + ".encode(" + value + ", "
                        + types.styles(content) + ", " + types.writing(content.type(), false) + "))";
            case MULTIPART ->
                "Reply.binary(" + status + ", " + types.own("internal", "Multipart") + ".encode("
                        + JavaText.literal(content.mediaType()) + ", " + types.partsOf(content.type(), value) + "))";
            case LOCATION -> "Reply.location(" + status + ", " + value + ")";
        };
    }

    private List<String> oneOf(Success success, String call) {
        String result = types.own("api", success.resultType().orElseThrow());
        List<String> statements = new ArrayList<>();
        statements.add(result + " result = " + call + ";");
        int index = 0;
        for (Answer answer : success.answers()) {
            String variable = "result" + ++index + "_";
            String type = result + "." + answer.typeName();
            String bound = answer.content().isPresent() ? " " + variable : "";
            String reply = answer.content()
                    .map(content -> reply(content, answer.sent(), variable + ".body()", content.nullable()))
                    .orElse("Reply.empty(" + answer.sent() + ")");
            statements.add("if (result instanceof " + type + bound + ") {");
            statements.add("    return " + reply + ";");
            statements.add("}");
        }
        statements.add("throw new IllegalStateException(\"there is no result\");");
        return statements;
    }
}
