package dev.qkpi.generator.template;

import dev.qkpi.generator.model.AnswerHeaders;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.ErrorType;
import dev.qkpi.generator.model.Failure;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Javadoc of an operation's method: what the document says, then parameters, result and errors. */
final class MethodDocs {

    private static final String DEPRECATED = "@deprecated the API's document marks it so";

    private final Operation operation;
    private final SourceTypes types;
    private final Map<String, ErrorType> errors;

    MethodDocs(Operation operation, SourceTypes types, Map<String, ErrorType> errors) {
        this.operation = operation;
        this.types = types;
        this.errors = errors;
    }

    /** The lines for the full method. */
    List<String> full() {
        List<String> lines = words();
        lines.add("");
        lines.add("<p><code>" + JavaText.javadocLine(operation.method() + " " + operation.path()) + "</code>");
        lines.addAll(formats());
        operation.headers().ifPresent(headers -> lines.addAll(List.of("", headers(headers))));
        operation.server().ifPresent(url -> lines.addAll(List.of("", elsewhere(url))));
        lines.add("");
        for (Parameter parameter : operation.required()) {
            lines.addAll(parameter(parameter));
        }
        operation.body().ifPresent(body -> lines.addAll(body(body)));
        operation.optionsType().ifPresent(name -> lines.add("@param options the optional parameters"));
        lines.addAll(result());
        for (Failure failure : operation.failures()) {
            String type = types.own("error", errors.get(failure.status()).className());
            lines.addAll(tag(
                    "@throws " + type,
                    "on status " + failure.status() + ": " + words(failure.text(), "no more is documented")));
        }
        if (operation.docs().deprecated()) {
            lines.add(DEPRECATED);
        }
        return trimmed(lines);
    }

    /** The media types, where they are not plain JSON. */
    private List<String> formats() {
        List<String> lines = new ArrayList<>();
        operation.body().ifPresent(body -> formats("Sends", body.content(), lines));
        operation.success().content().ifPresent(content -> formats("Accepts", content, lines));
        return lines;
    }

    private static void formats(String verb, Content content, List<String> lines) {
        if (!content.mediaTypes().isEmpty() && !content.mediaTypes().equals(List.of("application/json"))) {
            String types = content.mediaTypes().stream()
                    .map(type -> "<code>" + JavaText.javadocLine(type) + "</code>")
                    .collect(Collectors.joining(" or "));
            lines.addAll(List.of("", "<p>" + verb + " " + types + "."));
        }
    }

    private String headers(AnswerHeaders headers) {
        return "<p>{@link " + types.own("api", headers.typeName()) + "} has the headers of an answer.";
    }

    private static String elsewhere(String url) {
        return "<p>Goes to <code>" + JavaText.javadocLine(url) + "</code> unless the client is given a base URL.";
    }

    /** The lines for the method that takes the required arguments only. */
    List<String> shortForm() {
        List<String> all = words();
        List<String> lines = new ArrayList<>(all.subList(0, all.contains("") ? all.indexOf("") : all.size()));
        lines.add("");
        lines.add("<p>The same with nothing optional given.");
        lines.add("");
        operation.required().forEach(parameter -> lines.addAll(parameter(parameter)));
        operation.body().filter(RequestBody::required).ifPresent(body -> lines.addAll(body(body)));
        lines.addAll(result());
        if (operation.docs().deprecated()) {
            lines.add(DEPRECATED);
        }
        return trimmed(lines);
    }

    private List<String> words() {
        return lines(operation.docs().text(), operation.method() + " " + operation.path());
    }

    private static List<String> parameter(Parameter parameter) {
        String words = words(
                parameter.property().docs().text(),
                "the parameter `" + parameter.property().wireName() + "`");
        return tag("@param " + parameter.property().javaName(), words);
    }

    private static List<String> body(RequestBody body) {
        return tag("@param " + body.javaName(), words(body.docs().text(), "the request's body"));
    }

    private List<String> result() {
        if (operation.success().resultType().isPresent()) {
            return List.of("@return what the API answers, by status");
        }
        return operation.success().content().map(MethodDocs::result).stream().toList();
    }

    private static String result(Content content) {
        String nothing = content.nullable() ? "; null if it answers nothing" : "";
        return switch (content.kind()) {
            case LOCATION -> "@return where the API redirects to";
            case BINARY -> "@return what the API answers, to be read to its end or closed" + nothing;
            default -> "@return what the API answers" + nothing;
        };
    }

    private static List<String> tag(String tag, String words) {
        return List.of(JavaText.javadocTag(tag, words).split("\n"));
    }

    private static List<String> trimmed(List<String> lines) {
        List<String> result = new ArrayList<>(lines);
        while (result.get(result.size() - 1).isEmpty()) {
            result.remove(result.size() - 1);
        }
        return result;
    }

    private static String words(String text, String fallback) {
        String line = JavaText.javadocLine(text);
        return line.isEmpty() ? JavaText.javadocLine(fallback) : line;
    }

    /** A document's text as the lines of a comment. */
    static List<String> lines(String text, String fallback) {
        String own = JavaText.javadoc(text);
        String words = own.isEmpty() ? JavaText.javadoc(fallback) : own;
        return new ArrayList<>(List.of(words.split("\n", -1)));
    }
}
