package dev.qkpi.generator.compare.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON of samples: maps, lists, strings, and anything else as it prints. */
final class Sample {

    private Sample() {}

    /** The value of a shape of {@code page-shapes.txt}. */
    static Object ofShape(String shape, Map<String, String> facts, String within) {
        Map<String, Object> object = new TreeMap<>();
        for (String line :
                facts.get("shape " + shape).lines().map(String::strip).toList()) {
            String[] parts = line.split(" ");
            if (parts.length == 1) {
                return new LinkedHashMap<>();
            }
            String kind = parts[1];
            Object value = switch (kind) {
                case "string" -> "string value";
                case "number" -> 2;
                case "boolean" -> false;
                case "open" -> new LinkedHashMap<>();
                default ->
                    kind.substring(1).equals(within)
                            ? kind.substring(1).toLowerCase(java.util.Locale.ROOT) + "Response"
                            : ofShape(kind.substring(1), facts, kind.substring(1));
            };
            put(object, List.of(parts[0].split("\\.")), value);
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> object, List<String> path, Object value) {
        boolean list = path.get(0).endsWith("[]");
        String name = path.get(0).replace("[]", "");
        if (path.size() == 1) {
            object.put(name, list ? new ArrayList<>(List.of(value)) : value);
            return;
        }
        Object inner = object.computeIfAbsent(
                name, key -> list ? new ArrayList<>(List.of(new TreeMap<String, Object>())) : new TreeMap<>());
        Object target = list ? ((List<Object>) inner).get(0) : inner;
        put((Map<String, Object>) target, path.subList(1, path.size()), value);
    }

    /** The object at the end of a path such as {@code items[].links}, all but its last name followed. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> parent(Object root, String path) {
        Object found = root;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            Object inner = ((Map<String, Object>) found).get(names[i].replace("[]", ""));
            found = names[i].endsWith("[]") ? ((List<Object>) inner).get(0) : inner;
        }
        return (Map<String, Object>) found;
    }

    /** A value as JSON on lines, or on one. */
    static String json(Object value, String indent, boolean lines) {
        String next = lines ? indent + "    " : "";
        String gap = lines ? "\n" : "";
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            List<String> members = new ArrayList<>();
            map.forEach((name, member) ->
                    members.add(next + "\"" + name + "\":" + (lines ? " " : "") + json(member, next, lines)));
            return "{" + gap + String.join("," + gap, members) + gap + (lines ? indent : "") + "}";
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            List<String> elements = new ArrayList<>();
            list.forEach(element -> elements.add(next + json(element, next, lines)));
            return "[" + gap + String.join("," + gap, elements) + gap + (lines ? indent : "") + "]";
        }
        boolean empty = value instanceof Map || value instanceof List;
        return value instanceof String text
                ? "\"" + text + "\""
                : empty ? value instanceof Map ? "{}" : "[]" : value + "";
    }

    /** A value from an edit: JSON of one scalar, an empty object or list, or a list of a text. */
    static Object parse(String text) {
        return switch (text) {
            case "{}" -> new LinkedHashMap<>();
            case "[]" -> new ArrayList<>();
            case "{a}" -> new LinkedHashMap<>(Map.of("a", "string value"));
            case "[a]" -> new ArrayList<>(List.of("string value 1"));
            default -> text.startsWith("\"") ? text.substring(1, text.length() - 1) : new StringBuilder(text);
        };
    }
}
