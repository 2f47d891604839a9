package dev.qkpi.generator.compare;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Compares the headers of answers, whose names have no case. */
final class HeaderComparison {

    private final Walk walk;

    HeaderComparison(Walk walk) {
        this.walk = walk;
    }

    void compare(Pair headers) {
        Map<String, Node> old = byName(headers.before());
        Map<String, Node> now = byName(headers.after());
        Map<String, Node> all = new LinkedHashMap<>(old);
        now.forEach(all::putIfAbsent);
        all.keySet().forEach(name -> {
            Node before = old.getOrDefault(name, absent(headers.before()));
            Node after = now.getOrDefault(name, absent(headers.after()));
            Pair pair = new Pair(before, after, headers.label() + " header " + name, headers.flow());
            Pair header = walk.resolved(pair);
            // The media types of the content tell this header.
            header(name.equals("content-type") ? header.flowing(Flow.NOWHERE) : header);
        });
    }

    private static Map<String, Node> byName(Node headers) {
        Map<String, Node> byName = new LinkedHashMap<>();
        headers.members().forEach((name, header) -> byName.put(name.toLowerCase(Locale.ROOT), header));
        return byName;
    }

    private static Node absent(Node headers) {
        return headers.holding(Node.ABSENT);
    }

    private void header(Pair pair) {
        boolean before = pair.before().flag("required", false);
        boolean after = pair.after().flag("required", false);
        if (new PresenceComparison(walk).compare(pair, before, after)) {
            new LayoutComparison(walk).compare(pair);
        }
    }
}
