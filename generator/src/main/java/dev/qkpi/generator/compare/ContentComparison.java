package dev.qkpi.generator.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares what a body may be: media types, and what each holds. */
final class ContentComparison {

    private static final Set<String> ENCODING_NOTES = Set.of("description", "example", "examples");

    private final Walk walk;

    ContentComparison(Walk walk) {
        this.walk = walk;
    }

    void compare(Pair content) {
        Map<String, Node> old = byType(content.before());
        Map<String, Node> now = byType(content.after());
        Set<String> types = new LinkedHashSet<>(old.keySet());
        types.addAll(now.keySet());
        for (String type : types) {
            Node before = old.get(type);
            Node after = now.get(type);
            if (before != null && after != null) {
                spelling(new Pair(before, after, content.label(), content.flow()));
            } else {
                lone(content, type, covering(before, old, type), covering(after, now, type), before != null);
            }
        }
    }

    private void lone(Pair content, String type, Node before, Node after, boolean removed) {
        Pair pair = new Pair(
                before == null ? content.before() : before,
                after == null ? content.after() : after,
                content.label(),
                content.flow());
        // A range that has the type says what may be sent, so only what no range has comes or goes.
        if (before == null || after == null) {
            walk.changes.add(
                    removed ? "media-type-removed" : "media-type-added",
                    pair,
                    "the media type " + Text.of(type) + " is " + (removed ? "gone" : "new"));
        } else {
            walk.changes.add(
                    "documentation",
                    pair,
                    "the media type " + Text.of(type) + " is "
                            + (removed ? "told by a range now" : "told apart from its range now"));
            mediaType(pair);
        }
    }

    private static Node covering(Node exact, Map<String, Node> all, String type) {
        if (exact != null || type.isEmpty()) {
            return exact;
        }
        Node range = all.get(type.substring(0, type.indexOf('/') + 1) + "*");
        return range == null ? all.get("*/*") : range;
    }

    /** Media types in lower case and without their parameters, as long as that tells them apart. */
    private static Map<String, Node> byType(Node content) {
        Map<String, Node> types = new LinkedHashMap<>();
        content.members().forEach((name, node) -> {
            String whole = name.toLowerCase(Locale.ROOT).strip();
            String bare = whole.replaceAll("\\s*;.*", "");
            types.put(types.containsKey(bare) ? whole : bare, node);
        });
        return types;
    }

    private void spelling(Pair pair) {
        String before = pair.before().key();
        String after = pair.after().key();
        if (!before.equals(after)) {
            walk.changes.add(
                    "documentation",
                    pair,
                    "the media type is written " + Text.of(after) + " now, it was " + Text.of(before));
        }
        mediaType(pair);
    }

    private void mediaType(Pair pair) {
        Pair schema = pair.get("schema");
        if (!isBytes(schema.before()) || !isBytes(schema.after())) {
            walk.schemas.compare(schema);
        } else if (!schema.isSame()) {
            walk.changes.add("documentation", schema, "the bytes are told in other words");
        }
        Pair encoding = pair.get("encoding");
        Set<String> names = new LinkedHashSet<>(encoding.before().members().keySet());
        names.addAll(encoding.after().members().keySet());
        for (String name : names) {
            Pair field = encoding.get(name);
            if (!field.isSame()) {
                boolean notes = field.before().isObject() && field.after().isObject() && isNotes(field);
                walk.changes.add(
                        notes ? "documentation" : "form-encoding-changed",
                        field.labelled(pair.label() + "." + name),
                        "the encoding of the field is "
                                + (field.isAdded() ? "new" : field.isRemoved() ? "gone" : "changed"));
            }
        }
        walk.remainder.compare(pair, Set.of("schema", "encoding"));
    }

    /** Whether a body is bytes of its media type, in the words of 3.0 or of 3.1, which needs none. */
    private static boolean isBytes(Node schema) {
        String type = schema.parent().key().toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", "");
        if (type.matches("text/.*|multipart/.*|.*[/+](json|xml|x-www-form-urlencoded|yaml|x-ndjson|jsonl)|.*\\*.*")) {
            return false;
        }
        return schema.resolved().members().entrySet().stream().allMatch(said -> switch (said.getKey()) {
            case "type" -> said.getValue().text().orElse("").equals("string");
            case "format" -> said.getValue().text().orElse("").equals("binary");
            case "contentMediaType" -> true;
            default -> Remainder.NOTES.contains(said.getKey());
        });
    }

    private static boolean isNotes(Pair field) {
        Set<String> keys = new LinkedHashSet<>(field.before().members().keySet());
        keys.addAll(field.after().members().keySet());
        return keys.stream()
                .allMatch(key -> ENCODING_NOTES.contains(key)
                        || key.startsWith("x-")
                        || field.get(key).isSame());
    }
}
