package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.docs.call.Value.Built;
import dev.qkpi.generator.docs.call.Value.Items;
import dev.qkpi.generator.docs.call.Value.Member;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.PartProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The body of a request in curl's options.
 *
 * @param contentType the header, unless curl sets it
 */
record CurlBody(Optional<String> contentType, List<Option> options) {

    /** An option and its value. */
    record Option(String name, Word value) {}

    static CurlBody of(Operation operation, Optional<Value> value) {
        return operation.body().isEmpty() || value.isEmpty()
                ? new CurlBody(Optional.empty(), List.of())
                : of(operation.body().get().content(), value.get());
    }

    private static CurlBody of(Content content, Value value) {
        String type = content.mediaType();
        return switch (content.kind()) {
            case JSON -> data(type, Json.pretty(Trees.node(value)));
            case FORM -> data(type, FormText.of(Trees.node(value), content.styles()));
            case TEXT -> text(type, Trees.node(value).asText());
            case MULTIPART -> multipart(type, value);
            case BINARY, LOCATION ->
                new CurlBody(Optional.of(type), List.of(new Option("--data-binary", Word.of("@" + Fitting.FILE))));
        };
    }

    private static CurlBody data(String type, String text) {
        return new CurlBody(Optional.of(type), List.of(new Option("--data-raw", Word.of(text))));
    }

    /** A text that is not ASCII tells its charset. */
    private static CurlBody text(String type, String text) {
        boolean silent = type.startsWith("text/")
                && !type.contains("charset=")
                && !text.chars().allMatch(c -> c < 128);
        return data(type + (silent ? ";charset=utf-8" : ""), text);
    }

    private static CurlBody multipart(String type, Value value) {
        List<Option> options = new ArrayList<>();
        if (value instanceof Built built) {
            for (Member member : built.members()) {
                List<Value> each = member.part().get().repeated() && member.value() instanceof Items items
                        ? items.values()
                        : List.of(member.value());
                each.forEach(part ->
                        options.add(part(member.wireName(), member.part().get(), part)));
            }
        } else if (value instanceof Items items) {
            items.values().forEach(part -> {
                Value.Text text = (Value.Text) part;
                options.add(new Option("--form-string", Word.of(text.name() + "=" + text.text())));
            });
        }
        boolean usual = type.equals("multipart/form-data");
        return new CurlBody(usual ? Optional.empty() : Optional.of(type), options);
    }

    private static Option part(String name, PartProperty part, Value value) {
        String type = part.mediaType().isEmpty() ? "" : ";type=" + part.mediaType();
        if (value instanceof Value.File file) {
            return new Option("--form", Word.of(name + "=@" + file.name() + type));
        }
        JsonNode tree = Trees.node(value);
        boolean text = part.form() == PartProperty.Form.TEXT && tree.isTextual();
        String content = text ? tree.asText() : Json.compact(tree);
        if (type.isEmpty()) {
            return new Option("--form-string", Word.of(name + "=" + content));
        }
        String quoted = "\"" + content.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return new Option("--form", Word.of(name + "=" + quoted + type));
    }
}
