package dev.qkpi.generator.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Single edits of a document, and what can be said of them without comparing anything. */
final class Mutation {

    private static final Set<String> NOTES = Set.of(
            "description", "summary", "title", "example", "examples", "externalDocs", "x-qkpi-source", "x-qkpi-reason");

    private Mutation() {}

    static Object remove(Object document, List<Object> path) {
        return edited(document, path, 0, null);
    }

    static Object add(Object document, List<Object> path) {
        return edited(document, path, 0, map -> {
            Map<Object, Object> more = new LinkedHashMap<>((Map<?, ?>) map);
            more.put("novelty", isNamed(path) ? Map.of("type", "string") : "new");
            return more;
        });
    }

    static Object alter(Object document, List<Object> path) {
        return edited(document, path, 0, value -> {
            if (value instanceof Boolean flag) {
                return !flag;
            }
            if (value instanceof BigDecimal number) {
                return number.add(BigDecimal.ONE);
            }
            return value == null
                    ? "something"
                    : path.get(path.size() - 1).equals("$ref") ? "#/components/schemas/Novelty" : value + "X";
        });
    }

    /** Whether the keys of an object are names, so that what is added is one more thing. */
    private static boolean isNamed(List<Object> path) {
        return path.size() > 0 && path.get(path.size() - 1).equals("properties");
    }

    private static Object edited(
            Object value, List<Object> path, int depth, java.util.function.UnaryOperator<Object> edit) {
        if (depth == path.size()) {
            return edit.apply(value);
        }
        boolean removed = edit == null && depth == path.size() - 1;
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            Object key = path.get(depth);
            if (removed) {
                copy.remove(key);
            } else {
                copy.put(key, edited(map.get(key), path, depth + 1, edit));
            }
            return copy;
        }
        List<Object> copy = new ArrayList<>((List<?>) value);
        int index = (Integer) path.get(depth);
        if (removed) {
            copy.remove(index);
        } else {
            copy.set(index, edited(copy.get(index), path, depth + 1, edit));
        }
        return copy;
    }

    private static Object at(Object document, List<Object> path) {
        Object value = document;
        for (Object step : path) {
            value = value instanceof Map<?, ?> map ? map.get(step) : ((List<?>) value).get((Integer) step);
        }
        return value;
    }

    /** Whether an edit takes away or writes out what holds anyway. */
    static boolean saysTheSame(Object document, List<Object> path, String what) {
        if (!what.equals("removed")) {
            return false;
        }
        String last = String.valueOf(path.get(path.size() - 1));
        Object value = at(document, path);
        boolean inPath = path.contains("parameters") && last.equals("required");
        Object holder = at(document, path.subList(0, path.size() - 1));
        boolean pathParameter = inPath && holder instanceof Map<?, ?> map && "path".equals(map.get("in"));
        return Boolean.FALSE.equals(value)
                        && Set.of("required", "nullable", "deprecated").contains(last)
                || last.equals("additionalProperties") && Boolean.TRUE.equals(value)
                || last.equals("style") && "form".equals(value)
                || pathParameter;
    }

    /** What an edit has to be told as, where that is plain from its place alone; else the empty text. */
    static String leastVerdict(List<Object> path, String what) {
        List<String> names = path.stream().map(String::valueOf).toList();
        String last = names.isEmpty() ? "" : names.get(names.size() - 1);
        boolean data = names.stream().anyMatch(name -> name.equals("example") || name.equals("examples"));
        boolean property = names.size() > 1 && names.get(names.size() - 2).equals("properties");
        if (data
                || NOTES.contains(last) && !property
                || names.size() > 0 && names.get(0).equals("info") && !what.equals("added to")) {
            return "compatible";
        }
        boolean operation = names.size() == 3 && names.get(0).equals("paths") && Call.METHODS.contains(last);
        return operation && what.equals("removed") ? "breaking" : "";
    }
}
