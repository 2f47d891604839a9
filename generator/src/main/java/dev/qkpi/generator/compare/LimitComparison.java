package dev.qkpi.generator.compare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares bounds, patterns and formats. */
final class LimitComparison {

    /** Formats that allow fewer values than their type, for all who check them. */
    private static final Set<String> KNOWN = Set.of(
            "date",
            "date-time",
            "time",
            "duration",
            "uuid",
            "uri",
            "uri-reference",
            "email",
            "hostname",
            "ipv4",
            "ipv6",
            "int32",
            "float");

    /** Formats that are a matter of how the text is shown, or that allow what the type does. */
    private static final Set<String> HINTS = Set.of("", "password", "int64", "double");

    private static final Map<String, String> WIDER =
            Map.of("int32", "int64", "float", "double", "uri", "uri-reference");

    private final Changes changes;

    LimitComparison(Walk walk) {
        this.changes = walk.changes;
    }

    void compare(Shapes shapes) {
        Set<String> keywords = new TreeSet<>(shapes.before().limits.keySet());
        keywords.addAll(shapes.after().limits.keySet());
        keywords.forEach(keyword -> bound(shapes, keyword));
        unique(shapes);
        patterns(shapes);
        format(shapes);
    }

    private void bound(Shapes shapes, String keyword) {
        BigDecimal before = shapes.before().limits.get(keyword);
        BigDecimal after = shapes.after().limits.get(keyword);
        Pair place = shapes.at(keyword);
        if (before == null || after == null) {
            String detail = "`" + keyword + "` is "
                    + (before == null ? "new, " + Text.of(after) : "gone, it was " + Text.of(before));
            changes.add(before == null ? "limit-tightened" : "limit-loosened", place, detail);
        } else if (before.compareTo(after) != 0) {
            Limits way = Limits.of(keyword);
            boolean tighter = way.isWithin(after, before);
            boolean neither = !tighter && !way.isWithin(before, after);
            changes.add(
                    neither ? "condition-changed" : tighter ? "limit-tightened" : "limit-loosened",
                    place,
                    "`" + keyword + "` is changed " + Text.fromTo(before, after));
        }
    }

    private void unique(Shapes shapes) {
        boolean before = shapes.before().flags.contains("uniqueItems");
        boolean after = shapes.after().flags.contains("uniqueItems");
        if (before != after) {
            String detail = after ? "items have to differ now" : "items may be the same now";
            changes.add(after ? "limit-tightened" : "limit-loosened", shapes.at("uniqueItems"), detail);
        }
    }

    private void patterns(Shapes shapes) {
        Set<String> before = shapes.before().patterns;
        Set<String> after = shapes.after().patterns;
        if (before.equals(after)) {
            return;
        }
        boolean tighter = after.containsAll(before);
        String rule = tighter ? "limit-tightened" : before.containsAll(after) ? "limit-loosened" : "pattern-changed";
        String detail = before.isEmpty()
                ? "the pattern is new, " + shown(after)
                : after.isEmpty()
                        ? "the pattern is gone, it was " + shown(before)
                        : "the pattern is changed from " + shown(before) + " to " + shown(after);
        changes.add(rule, shapes.at("pattern"), detail);
    }

    private static String shown(Set<String> patterns) {
        return String.join(" and ", patterns.stream().map(Text::of).toList());
    }

    private void format(Shapes shapes) {
        String before = shapes.before().format;
        String after = shapes.after().format;
        if (before.equals(after)) {
            return;
        }
        Pair place = shapes.at(
                shapes.before().origins.containsKey("contentEncoding")
                                || shapes.after().origins.containsKey("contentEncoding")
                        ? "contentEncoding"
                        : "format");
        String detail = before.isEmpty()
                ? "the format is new, " + Text.of(after)
                : after.isEmpty()
                        ? "the format is gone, it was " + Text.of(before)
                        : "the format is changed " + Text.fromTo(before, after);
        changes.add(rule(before, after), place, detail);
    }

    private static String rule(String before, String after) {
        if (isBytes(before) || isBytes(after)) {
            return "text-encoding-changed";
        }
        if (after.equals(WIDER.get(before)) || KNOWN.contains(before) && HINTS.contains(after)) {
            return "values-widened";
        }
        if (before.equals(WIDER.get(after)) || KNOWN.contains(after) && HINTS.contains(before)) {
            return "values-narrowed";
        }
        if (HINTS.contains(before) && HINTS.contains(after)) {
            return "documentation";
        }
        return KNOWN.contains(before) && KNOWN.contains(after) ? "type-changed" : "format-changed";
    }

    private static boolean isBytes(String format) {
        return format.equals("byte") || format.equals("binary");
    }
}
