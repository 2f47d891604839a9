package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.document.SpecDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which way values of schemas go: to the API, from it, or both.
 *
 * <p>One type serves both ways. So what is {@code readOnly} is required only where values never go to the API, and what is
 * {@code writeOnly} only where they never come from it.
 */
final class Directions {

    /** A way that values go. */
    private enum Way {
        TO_API,
        FROM_API
    }

    private static final Pattern COMPONENT = Pattern.compile("/components/schemas/[^/]+");
    private static final Pattern PLACE = Pattern.compile(
            "/(?:paths|components/pathItems)/[^/]+(?:/[a-z]+)?/(parameters|requestBody|responses)(?:/.*)?");
    private static final Pattern SHARED =
            Pattern.compile("/components/(parameters|requestBodies|responses|headers)/.*");

    private final SpecDocument document;
    /** Schemas by those that hold them or are made of them. */
    private final Map<String, Set<String>> held = new HashMap<>();

    private Map<String, Set<Way>> ways;

    Directions(SpecDocument document) {
        this.document = document;
    }

    /** Whether the owner of a property need not have it, although the document requires it. */
    boolean isWaived(SchemaView property, String owner) {
        return isMarked(property, "readOnly") && !ways(owner).equals(EnumSet.of(Way.FROM_API))
                || isMarked(property, "writeOnly") && !ways(owner).equals(EnumSet.of(Way.TO_API));
    }

    /** Whether a schema, or one that it refers to, has the mark. */
    static boolean isMarked(SchemaView schema, String mark) {
        SchemaView current = schema;
        for (int i = 0; i < 100 && !current.flag(mark) && current.reference().isPresent(); i++) {
            current = current.reference().get();
        }
        return current.flag(mark);
    }

    private Set<Way> ways(String pointer) {
        if (ways == null) {
            ways = new HashMap<>();
            collect();
        }
        Matcher component = COMPONENT.matcher(pointer);
        return component.lookingAt() ? ways.getOrDefault(component.group(), Set.of()) : ofPlace(pointer);
    }

    private void collect() {
        Deque<String> changed = new ArrayDeque<>();
        document.eachReference((source, target) -> {
            String place = source.pointer();
            Matcher to = COMPONENT.matcher(target);
            Matcher from = COMPONENT.matcher(place);
            if (to.lookingAt() && from.lookingAt()) {
                held.computeIfAbsent(from.group(), key -> new HashSet<>()).add(to.group());
                if (place.startsWith("/allOf/", from.end())) {
                    // Where a parent is meant, its children may come.
                    held.computeIfAbsent(to.group(), key -> new HashSet<>()).add(from.group());
                }
            } else if (to.lookingAt()) {
                add(to.group(), ofPlace(place), changed);
            }
        });
        while (!changed.isEmpty()) {
            String schema = changed.poll();
            held.getOrDefault(schema, Set.of()).forEach(inner -> add(inner, ways.get(schema), changed));
        }
    }

    private void add(String schema, Set<Way> more, Deque<String> changed) {
        if (ways.computeIfAbsent(schema, key -> EnumSet.noneOf(Way.class)).addAll(more)) {
            changed.add(schema);
        }
    }

    /** The ways of what stands in a place; both where that is not certain, as with webhooks. */
    private static Set<Way> ofPlace(String pointer) {
        Matcher place = PLACE.matcher(pointer);
        Matcher shared = SHARED.matcher(pointer);
        String kind = place.matches() ? place.group(1) : shared.matches() ? shared.group(1) : "";
        return switch (kind) {
            case "parameters", "requestBody", "requestBodies" -> EnumSet.of(Way.TO_API);
            case "responses", "headers" -> EnumSet.of(Way.FROM_API);
            default -> EnumSet.allOf(Way.class);
        };
    }
}
