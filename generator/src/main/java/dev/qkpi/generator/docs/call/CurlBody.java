package dev.qkpi.generator.docs.call;

import dev.qkpi.generator.docs.call.Value.Built;
import dev.qkpi.generator.docs.call.Value.Items;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a request in curl's options.
 *
 * @param contentType the header, unless curl sets it
 */
record CurlBody(Optional<String> contentType, List<Option> options) {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^\";\\s]+)");

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

    /** A text that is not ASCII tells its charset; what is no UTF-8 goes through iconv. */
    private static CurlBody text(String type, String text) {
        String charset = charset(type);
        if (!charset.matches("(?i)|utf-?8|us-ascii")) {
            // The client's UTF-16 starts with a mark and has the high byte first.
            boolean marked = charset.equalsIgnoreCase("utf-16");
            String printed = "printf " + (marked ? "'\\357\\273\\277%s'" : "%s") + " " + Word.of(text);
            String converted = "iconv -f utf-8 -t " + Word.of(marked ? "utf-16be" : charset);
            Option option = new Option("--data-binary", Word.shell("@<(" + printed + " | " + converted + ")"));
            return new CurlBody(Optional.of(type), List.of(option));
        }
        boolean silent = type.startsWith("text/")
                && !type.contains("charset=")
                && !text.chars().allMatch(c -> c < 128);
        return data(type + (silent ? ";charset=utf-8" : ""), text);
    }

    private static String charset(String type) {
        Matcher matcher = CHARSET.matcher(type);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static CurlBody multipart(String type, Value value) {
        List<Option> options = new ArrayList<>();
        if (value instanceof Built built) {
            CurlParts parts = new CurlParts(built.members());
            built.members().stream()
                    .filter(member -> member.part().isPresent())
                    .forEach(member -> options.addAll(parts.of(member)));
        } else if (value instanceof Items items) {
            items.values().forEach(part -> {
                Value.Text text = (Value.Text) part;
                options.add(new Option("--form-string", Word.of(text.name() + "=" + text.text())));
            });
        }
        boolean usual = type.equals("multipart/form-data");
        return new CurlBody(usual ? Optional.empty() : Optional.of(type), options);
    }
}
