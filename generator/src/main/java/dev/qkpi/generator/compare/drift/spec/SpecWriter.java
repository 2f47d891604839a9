package dev.qkpi.generator.compare.drift.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes maps, lists and scalars as lines of YAML, or on one line as JSON. */
final class SpecWriter {

    /** A key of a map whose value becomes a comment above the rest. */
    static final String COMMENT = "#";

    private static final int WIDTH = 120;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/][A-Za-z0-9_./ ()',:-]*[A-Za-z0-9_./)]|[A-Za-z]");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "~", "nan", "inf");

    private SpecWriter() {}

    /** A member as lines, indented by a number of spaces. */
    static List<String> member(String name, Object value, int indent) {
        String lead = " ".repeat(indent) + key(name) + ":";
        List<String> lines = new ArrayList<>();
        if (value instanceof Map<?, ?> map && !entries(map).isEmpty()) {
            comment(map, indent, lines);
            lines.add(lead);
            entries(map).forEach((child, inner) -> lines.addAll(member(child, inner, indent + 2)));
        } else if (value instanceof List<?> list && !scalars(list)) {
            lines.add(lead);
            list.forEach(item -> lines.addAll(item(item, indent + 2)));
        } else {
            folded(lead, value, indent, lines);
        }
        return lines;
    }

    private static void folded(String lead, Object value, int indent, List<String> lines) {
        String line = lead + " " + flow(value, false);
        if (!(value instanceof String text) || line.length() <= WIDTH) {
            lines.add(line);
            return;
        }
        lines.add(lead + " >-");
        StringBuilder row = new StringBuilder();
        for (String word : text.split(" ")) {
            if (row.length() > 0 && indent + 3 + row.length() + word.length() > WIDTH) {
                lines.add(" ".repeat(indent + 2) + row);
                row.setLength(0);
            }
            row.append(row.length() == 0 ? "" : " ").append(word);
        }
        lines.add(" ".repeat(indent + 2) + row);
    }

    /** An element of a list as lines, its dash indented by a number of spaces. */
    static List<String> item(Object value, int indent) {
        List<String> lines = new ArrayList<>();
        if (value instanceof Map<?, ?> map && !entries(map).isEmpty()) {
            comment(map, indent, lines);
            int first = lines.size();
            entries(map).forEach((child, inner) -> lines.addAll(member(child, inner, indent + 2)));
            String dashed = " ".repeat(indent) + "- " + lines.get(first).substring(indent + 2);
            lines.set(first, dashed);
        } else {
            lines.add(" ".repeat(indent) + "- " + flow(value, false));
        }
        return lines;
    }

    private static void comment(Map<?, ?> map, int indent, List<String> lines) {
        if (map.get(COMMENT) instanceof String text) {
            lines.add(" ".repeat(indent) + "# " + text);
        }
    }

    private static Map<String, Object> entries(Map<?, ?> map) {
        Map<String, Object> entries = new java.util.LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (!name.equals(COMMENT)) {
                entries.put((String) name, value);
            }
        });
        return entries;
    }

    private static boolean scalars(List<?> list) {
        return list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
    }

    /** A value on one line, for YAML or for JSON. */
    static String flow(Object value, boolean json) {
        if (value instanceof Map<?, ?> map) {
            return entries(map).entrySet().stream()
                    .map(entry ->
                            (json ? quoted(entry.getKey()) : key(entry.getKey())) + ": " + flow(entry.getValue(), json))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> flow(item, json)).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Raw raw ? raw.text() : json ? quoted((String) value) : scalar((String) value);
    }

    private static String key(String name) {
        return name.matches("[A-Za-z_/$][A-Za-z0-9_./${}-]*")
                        && !WORDS.contains(name.toLowerCase(java.util.Locale.ROOT))
                ? name
                : scalar(name);
    }

    /** A string as YAML writes it on one line. */
    static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !text.contains(", ")
                && !text.contains(": ")
                && !WORDS.contains(text.toLowerCase(java.util.Locale.ROOT));
        if (plain) {
            return text;
        }
        boolean printable = text.chars().allMatch(c -> c >= ' ' && c != 0x7F);
        return printable ? "'" + text.replace("'", "''") + "'" : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
