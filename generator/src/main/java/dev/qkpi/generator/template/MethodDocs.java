package dev.qkpi.generator.template;

import dev.qkpi.generator.model.ErrorType;
import dev.qkpi.generator.model.Failure;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Javadoc of an operation's method: what the document says, then parameters, result and errors. */
final class MethodDocs {

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
        List<String> lines = lines(operation.docs().text(), operation.method() + " " + operation.path());
        lines.add("");
        lines.add("<p><code>" + JavaText.javadocLine(operation.method() + " " + operation.path()) + "</code>");
        lines.add("");
        for (Parameter parameter : operation.required()) {
            lines.add("@param " + parameter.property().javaName() + " " + words(parameter.property().docs().text(), parameter.property().wireName()));
        }
        operation.body().ifPresent(body -> lines.add("@param " + body.javaName() + " " + words(body.docs().text(), "the request's body")));
        operation.optionsType().ifPresent(name -> lines.add("@param options the optional parameters"));
        operation.success().content().ifPresent(content -> lines.add("@return what the API answers" + (content.nullable() ? "; null if it answers nothing" : "")));
        for (Failure failure : operation.failures()) {
            lines.add("@throws " + types.own("error", errors.get(failure.status()).className()) + " on status " + failure.status() + ": " + words(failure.text(), "no more is documented"));
        }
        if (operation.docs().deprecated()) {
            lines.add("@deprecated the API's document marks it so");
        }
        return trimmed(lines);
    }

    /** The lines for the method that takes the required arguments only. */
    List<String> shortForm() {
        List<String> lines = lines(operation.docs().text(), operation.method() + " " + operation.path());
        List<String> first = new ArrayList<>(lines.subList(0, lines.contains("") ? lines.indexOf("") : lines.size()));
        first.add("");
        first.add("<p>The same with nothing optional given.");
        first.add("");
        for (Parameter parameter : operation.required()) {
            first.add("@param " + parameter.property().javaName() + " " + words(parameter.property().docs().text(), parameter.property().wireName()));
        }
        operation.body().filter(body -> body.required()).ifPresent(body -> first.add("@param " + body.javaName() + " " + words(body.docs().text(), "the request's body")));
        operation.success().content().ifPresent(content -> first.add("@return what the API answers" + (content.nullable() ? "; null if it answers nothing" : "")));
        if (operation.docs().deprecated()) {
            first.add("@deprecated the API's document marks it so");
        }
        return trimmed(first);
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
