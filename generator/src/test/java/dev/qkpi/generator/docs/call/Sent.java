package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A request, whoever sends it. */
record Sent(String method, String url, SortedMap<String, String> headers, byte[] body) {

    static SortedMap<String, String> flat(Map<String, List<String>> headers) {
        SortedMap<String, String> flat = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> flat.put(name, String.join(", ", values)));
        return flat;
    }

    /** The request as text, in which the same has the same form: JSON by its values, multipart bodies by their parts. */
    String comparable() throws IOException {
        SortedMap<String, String> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        shown.putAll(headers);
        String type = headers.getOrDefault("Content-Type", "");
        String text = new String(body, StandardCharsets.UTF_8);
        if (type.startsWith("multipart/")) {
            String boundary = type.replaceFirst(".*boundary=\"?([^\";]+)\"?.*", "$1");
            shown.put("Content-Type", type.replaceFirst(";.*", ""));
            text = parts(text, boundary);
        } else if (type.contains("json") && !text.isEmpty()) {
            text = new ObjectMapper().readTree(text).toString();
        }
        StringBuilder out = new StringBuilder(method).append(' ').append(url).append('\n');
        shown.forEach((name, value) -> out.append(name.toLowerCase(Locale.ROOT))
                .append(": ")
                .append(value)
                .append('\n'));
        return out.append(text).toString();
    }

    private static String parts(String body, String boundary) {
        List<String> parts = new ArrayList<>();
        for (String part : body.split("(?:^|\r\n)--" + Pattern.quote(boundary) + "(?:--)?\r\n")) {
            if (!part.isEmpty()) {
                int end = part.indexOf("\r\n\r\n");
                String head = part.substring(0, end).replaceFirst("(?i)\r\ncontent-length: \\d+", "");
                // Programs differ in how they quote a quote in a name.
                String plain =
                        head.toLowerCase(Locale.ROOT).replace("\r\n", "\n").replace("\\\"", "%22");
                parts.add(plain + "\n" + value(part.substring(end + 4)));
            }
        }
        return String.join("\n--\n", parts);
    }

    private static String value(String text) {
        try {
            return text.startsWith("{") || text.startsWith("[")
                    ? new ObjectMapper().readTree(text).toString()
                    : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
