package dev.qkpi.generator.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares how parameters and headers are written, and what they hold. */
final class LayoutComparison {

    private static final Set<String> KNOWN = Set.of(
            "name",
            "in",
            "required",
            "deprecated",
            "style",
            "explode",
            "allowReserved",
            "allowEmptyValue",
            "schema",
            "content");

    private final Walk walk;

    LayoutComparison(Walk walk) {
        this.walk = walk;
    }

    void compare(Pair pair) {
        if (pair.get("in").isSame()) {
            style(pair);
        }
        characters(pair, "allowReserved", "reserved characters are written as they are");
        characters(pair, "allowEmptyValue", "the value may be empty");
        boolean before = pair.before().flag("deprecated", false);
        boolean after = pair.after().flag("deprecated", false);
        if (before != after) {
            walk.changes.add(
                    after ? "deprecated" : "no-longer-deprecated",
                    pair.get("deprecated"),
                    after ? "it is deprecated now" : "it is no longer deprecated");
        }
        boolean content = pair.before().get("content").exists();
        if (content != pair.after().get("content").exists()) {
            String detail = content ? "it is no longer written as a media type" : "it is written as a media type now";
            walk.changes.add("style-changed", pair.get("content"), detail);
        } else if (content) {
            new ContentComparison(walk).compare(pair.get("content"));
        } else {
            walk.schemas.compare(pair.get("schema"));
        }
        walk.remainder.compare(pair, KNOWN);
    }

    private void style(Pair pair) {
        String before = style(pair.before());
        String after = style(pair.after());
        boolean plain = isText(pair.before()) && isText(pair.after());
        if (!before.equals(after)) {
            walk.changes.add("style-changed", pair.get("style"), "the style is changed " + Text.fromTo(before, after));
        }
        boolean explodedBefore = pair.before().flag("explode", before.equals("form"));
        boolean explodedAfter = pair.after().flag("explode", after.equals("form"));
        if (explodedBefore != explodedAfter) {
            // One text looks the same either way.
            String rule = plain && before.equals(after) ? "documentation" : "style-changed";
            String detail = "lists and objects are " + (explodedAfter ? "" : "no longer ") + "exploded"
                    + (explodedAfter ? " now" : "") + (plain ? ", but it is neither" : "");
            if (before.equals(after)
                    || pair.before().get("explode").exists()
                    || pair.after().get("explode").exists()) {
                walk.changes.add(rule, pair.get("explode"), detail);
            }
        }
    }

    private static String style(Node node) {
        boolean form = Set.of("query", "cookie").contains(node.text("in", "header"));
        return node.text("style", form ? "form" : "simple");
    }

    private static boolean isText(Node parameter) {
        Node schema = parameter.get("schema");
        Shape shape = new ShapeReader(new HashSet<>()).read(List.of(schema));
        return shape.types != null && Types.within(shape.types, Set.of("string", "number", "boolean"));
    }

    private void characters(Pair pair, String flag, String meaning) {
        boolean before = pair.before().flag(flag, false);
        boolean after = pair.after().flag(flag, false);
        if (before != after) {
            walk.changes.add(
                    after ? "characters-allowed" : "characters-forbidden",
                    pair.get(flag),
                    meaning + (after ? " now" : ", but no longer"));
        }
    }
}
