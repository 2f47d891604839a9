package dev.qkpi.generator.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares two documents: what is sent, and all that is told about it. */
final class DocumentComparison {

    private static final Set<String> KNOWN =
            Set.of("openapi", "info", "servers", "paths", "webhooks", "components", "security", "tags");

    private final Walk walk = new Walk(false);

    /** All changes from one document to another, in the order of the new one. */
    static List<Change> compare(Object before, Object after) {
        DocumentComparison comparison = new DocumentComparison();
        comparison.compare(new Pair(Node.of(before), Node.of(after), "", Flow.CLIENT_SENDS));
        return comparison.walk.changes.all();
    }

    private void compare(Pair document) {
        new ServerComparison(walk).ofDocument(document);
        new PathComparison(walk).compare(document.get("paths"));
        Pair hooks = document.get("webhooks").flowing(Flow.SERVER_SENDS).labelled("webhook ");
        new PathComparison(walk).compare(hooks);
        walk.schemas.run();
        new ComponentComparison(walk).compare(document.get("components"));
        notes(document.flowing(Flow.NOWHERE).labelled("document"));
    }

    private void notes(Pair document) {
        Pair version = document.get("openapi");
        if (!version.isSame()) {
            walk.changes.add("dialect", version, "OpenAPI " + Text.fromTo(version));
        }
        Pair info = document.get("info").labelled("info");
        for (String key : keys(info)) {
            Pair member = info.get(key);
            if (!member.isSame()) {
                walk.changes.add(
                        key.startsWith("x-") ? "extension" : "documentation", member, Text.changed(key, member));
            }
        }
        tags(document.get("tags"));
        // What holds for operations is told with them; here is what holds for none.
        boolean operations = !Call.in(document.before().get("paths")).isEmpty();
        if (!operations && !document.get("security").isSame()) {
            walk.changes.add("documentation", document.get("security"), "`security` is changed, of no operation");
        }
        walk.remainder.compare(document.flowing(Flow.CLIENT_SENDS), KNOWN);
    }

    private void tags(Pair tags) {
        for (Node tag : tags.after().items()) {
            Node old = tags.before().items().stream()
                    .filter(other -> other.text("name", "").equals(tag.text("name", "")))
                    .findFirst()
                    .orElse(null);
            Pair pair = new Pair(old == null ? tags.before() : old, tag, "tag " + tag.text("name", ""), tags.flow());
            if (old == null) {
                walk.changes.add("documentation", pair, "the tag is new");
            } else {
                walk.remainder.compare(pair, Set.of("name"));
            }
        }
        for (Node tag : tags.before().items()) {
            boolean there = tags.after().items().stream()
                    .anyMatch(other -> other.text("name", "").equals(tag.text("name", "")));
            if (!there) {
                Pair pair = new Pair(tag, tags.after(), "tag " + tag.text("name", ""), tags.flow());
                walk.changes.add("documentation", pair, "the tag is gone");
            }
        }
    }

    private static Set<String> keys(Pair pair) {
        Set<String> keys = new LinkedHashSet<>(pair.before().members().keySet());
        keys.addAll(pair.after().members().keySet());
        return keys;
    }
}
