package dev.qkpi.generator.template;

import dev.qkpi.generator.model.Answer;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Failure;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.RequestBody;
import dev.qkpi.generator.model.Success;
import dev.qkpi.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the client does with the bodies of an operation: how it writes the request's and reads the answers'. */
final class BodySteps {

    private final SourceTypes types;

    BodySteps(SourceTypes types) {
        this.types = types;
    }

    /** The steps for the request's body and the bodies of errors, and for what the answer may be. */
    List<String> steps(Operation operation) {
        List<String> steps = new ArrayList<>();
        operation.body().ifPresent(body -> steps.add(request(body)));
        operation.failures().forEach(failure -> failure.content().ifPresent(content -> error(failure, content, steps)));
        operation
                .success()
                .content()
                .filter(content -> content.kind() != Content.Kind.LOCATION)
                .filter(content -> !content.mediaType().equals("application/json"))
                .ifPresent(content -> steps.add(".accept(" + accepted(content) + ")"));
        return steps;
    }

    /** JSON in one format, all else in whatever the API has: the caller sees which. */
    private static String accepted(Content content) {
        return content.kind() == Content.Kind.JSON
                ? JavaText.literal(content.mediaType())
                : content.mediaTypes().stream().map(JavaText::literal).collect(Collectors.joining(", "));
    }

    private String request(RequestBody body) {
        Content content = body.content();
        String name = body.javaName();
        String mediaType = JavaText.literal(content.mediaType());
        String unlessNull = body.required() ? "" : name + " == null ? null : ";
        String encoded = switch (content.kind()) {
            case JSON ->
                unlessNull + types.own("internal", "JsonWriter") + ".encode(" + name + ", "
                        + types.writing(content.type(), content.nullable() && body.required()) + ")";
            case FORM ->
                types.own("internal", "Forms") + ".encode(" + name + ", " + types.styles(content) + ", "
                        + types.writing(content.type(), false) + ")";
            case MULTIPART ->
                types.own("internal", "Multipart") + ".encode(" + mediaType + ", " + unlessNull
                        + types.partsOf(content.type(), name) + ")";
            default -> name;
        };
        String step = switch (content.kind()) {
            case JSON, FORM -> ".body(";
            case TEXT -> ".text(";
            default -> ".content(";
        };
        return step + mediaType + ", " + encoded + ")";
    }

    private void error(Failure failure, Content content, List<String> steps) {
        boolean any = failure.status().equals("default");
        String number = any ? "0" : failure.status().replace("XX", "");
        if (content.kind() == Content.Kind.TEXT) {
            steps.add(".errorText(" + number + ")");
        } else if (failure.body().isPresent()) {
            String reading = types.reading(content.type(), false);
            boolean range = failure.status().endsWith("XX");
            steps.add(
                    any
                            ? ".errorDefault(" + reading + ")"
                            : (range ? ".errorRange(" : ".error(") + number + ", " + reading + ")");
        }
    }

    /** The last step: how the answer becomes the result. */
    String end(Success success) {
        if (success.resultType().isPresent()) {
            return oneOf(success);
        }
        if (success.content().isEmpty()) {
            return ".returningNothing()";
        }
        Content content = success.content().get();
        String nullable = content.nullable() ? "Nullable" : "";
        return switch (content.kind()) {
            case JSON -> ".returning" + nullable + "(" + types.reading(content.type(), content.nullable()) + ")";
            case TEXT -> ".returning" + nullable + "Text()";
            case BINARY -> ".returning" + nullable + "Binary()";
            case FORM -> ".returningForm(" + types.reading(content.type(), false) + ")";
            case MULTIPART -> ".returningDecoded(content_ -> " + types.readParts(content.type(), "content_") + ")";
            case LOCATION -> ".returningLocation()";
        };
    }

    private String oneOf(Success success) {
        String result = types.own("api", success.resultType().orElseThrow());
        StringBuilder answers = new StringBuilder(".returningOneOf(new Answers<" + result + ">()");
        for (Answer answer : success.answers()) {
            answers.append("\n                        ").append(answer(result, answer));
        }
        return answers.append(')').toString();
    }

    private String answer(String result, Answer answer) {
        String made = result + "." + answer.typeName() + "::new";
        if (answer.content().isEmpty()) {
            return ".empty(" + answer.number() + ", " + made + ")";
        }
        Content content = answer.content().get();
        String head = "(" + answer.number() + ", " + JavaText.literal(content.mediaType()) + ", ";
        TypeRef type = content.type();
        return switch (content.kind()) {
            case JSON -> ".json" + head + types.reading(type, content.nullable()) + ", " + made + ")";
            case TEXT -> ".text" + head + made + ")";
            default -> ".binary" + head + made + ")";
        };
    }
}
