package dev.qkpi.generator.compare.drift.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A JSON value of a sample.
 *
 * @param kind what it is
 * @param text a scalar as text; empty otherwise
 * @param members the members of an object in the page's order
 * @param elements the elements of a list
 * @param place where it stands; for a member, where its key stands
 */
public record PageValue(Kind kind, String text, Map<String, PageValue> members, List<PageValue> elements, Place place) {

    /** The kinds of JSON values. */
    public enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL;

        /** The kind as messages write it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies members and elements. */
    public PageValue {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        elements = List.copyOf(elements);
    }

    /** The same value with another place. */
    PageValue at(Place other) {
        return new PageValue(kind, text, members, elements, other);
    }

    /** Whether both are the same JSON value; order of members does not count. */
    public boolean same(PageValue other) {
        return kind == other.kind
                && text.equals(other.text)
                && members.keySet().equals(other.members.keySet())
                && members.entrySet().stream()
                        .allMatch(entry -> entry.getValue().same(other.members.get(entry.getKey())))
                && elements.size() == other.elements.size()
                && java.util.stream.IntStream.range(0, elements.size())
                        .allMatch(i -> elements.get(i).same(other.elements.get(i)));
    }
}
