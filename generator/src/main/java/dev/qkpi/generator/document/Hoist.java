package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts what a document refers to in other files among its own components, each thing once.
 *
 * <p>A component is called like what the reference names: a component or definition like itself, a file without its
 * ending, a part of a file like both. A name that is taken gets the folder before it, or a number behind it.
 */
final class Hoist {

    private final SourceFile main;
    private final Origins origins;
    private final Map<Origins.Place, String> placed = new HashMap<>();
    private final Deque<Added> added = new ArrayDeque<>();

    Hoist(SourceFile main, Origins origins) {
        this.main = main;
        this.origins = origins;
    }

    /**
     * A component that was added, still to be gone through.
     *
     * @param section the object that has it
     * @param kind what it is
     * @param place its place in the document
     */
    record Added(ObjectNode section, NodeKind kind, Step place) {
        JsonNode node() {
            return section.get(place.name());
        }
    }

    /** The next component that was added; {@code null} if there is no further one. */
    Added next() {
        return added.poll();
    }

    /** Notes that a thing has got a place in the document already. */
    void put(Origins.Place thing, String pointer) {
        placed.putIfAbsent(thing, pointer);
        origins.put(pointer, thing);
    }

    boolean has(Origins.Place thing) {
        return placed.containsKey(thing);
    }

    /** The pointer of a thing in the document, where it is put if it is not there yet. */
    String pointerOf(Origins.Place thing, NodeKind kind) {
        boolean named = kind == NodeKind.RESPONSE || kind == NodeKind.CALLBACK;
        boolean here = thing.file() == main;
        // Responses and callbacks are looked up by name.
        if (here
                && (!named
                        || isAround(thing, kind)
                        || thing.pointer().matches("/components/" + kind.section() + "/[^/]*"))) {
            return thing.pointer();
        }
        for (String prefix = thing.pointer(); ; prefix = prefix.substring(0, prefix.lastIndexOf('/'))) {
            String known = placed.get(new Origins.Place(thing.file(), prefix));
            if (known != null && (prefix.equals(thing.pointer()) || !named)) {
                return known + thing.pointer().substring(prefix.length());
            }
            if (prefix.isEmpty()) {
                return add(thing, kind);
            }
        }
    }

    /** Whether a thing of the document has the section in it that it would be put into. */
    private static boolean isAround(Origins.Place thing, NodeKind kind) {
        return ("/components/" + kind.section() + "/").startsWith(thing.pointer() + "/");
    }

    private String add(Origins.Place thing, NodeKind kind) {
        ObjectNode components = child((ObjectNode) main.tree(), "components");
        ObjectNode section = child(components, kind.section());
        String name = freeName(section, thing);
        section.set(name, References.node(thing));
        Step place = Step.TOP.to("components").to(kind.section()).to(name);
        put(thing, place.pointer());
        added.add(new Added(section, kind, place));
        return place.pointer();
    }

    private static ObjectNode child(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode known ? known : parent.putObject(name);
    }

    private static String freeName(ObjectNode section, Origins.Place thing) {
        String wish = wish(thing);
        String folder = folder(thing);
        String longer = folder.isEmpty() ? wish : folder + "_" + wish;
        String name = section.has(wish) ? longer : wish;
        for (int i = 2; section.has(name); i++) {
            name = longer + "_" + i;
        }
        return name;
    }

    private static String wish(Origins.Place thing) {
        String pointer = thing.pointer();
        String last = Pointers.last(pointer);
        boolean named = pointer.matches("/[^/]+|/components/[^/]+/[^/]+|(.*/)?(\\$defs|definitions|schemas)/[^/]+");
        String name = pointer.isEmpty() ? stem(thing) : named ? last : stem(thing) + "_" + last;
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return plain.isEmpty() ? "Part" : plain;
    }

    /** The file's name without its ending; that of its folder for an index. */
    private static String stem(Origins.Place thing) {
        String name = thing.file().name();
        String last = name.substring(name.lastIndexOf('/') + 1);
        String stem = last.replaceAll("(?i)(\\.schema)?\\.(ya?ml|json)$", "");
        boolean index = stem.equalsIgnoreCase("index") || stem.equalsIgnoreCase("_index");
        return index && !folder(thing).isEmpty() ? folder(thing) : stem;
    }

    private static String folder(Origins.Place thing) {
        String[] parts = thing.file().name().split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }
}
