package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what references name: in their own file, in others, behind ids, anchors and further references. */
final class References {

    private static final int MAX_HOPS = 50;

    private final SourceFile main;
    private final FileLoader loader;
    private final Map<SourceFile, Anchors> anchors = new HashMap<>();
    private final Set<JsonNode> rewritten = Collections.newSetFromMap(new IdentityHashMap<>());

    References(SourceFile main, FileLoader loader) {
        this.main = main;
        this.loader = loader;
    }

    /** Notes that an object's reference is one within the whole document by now, whatever file it came from. */
    void markRewritten(JsonNode node) {
        rewritten.add(node);
    }

    boolean isRewritten(JsonNode node) {
        return rewritten.contains(node);
    }

    /**
     * The place that a reference at a place names.
     *
     * @throws ReferenceProblem if there is none, or none that may be read
     */
    Origins.Place find(String reference, Origins.Place from) {
        return find(reference, from, MAX_HOPS);
    }

    private Origins.Place find(String reference, Origins.Place from, int hops) {
        int hash = reference.indexOf('#');
        String location = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = Pointers.decode(hash < 0 ? "" : reference.substring(hash + 1));
        if (location.isEmpty()) {
            return within(from, fragment, hops);
        }
        for (SourceFile file : from.file() == main ? List.of(main) : List.of(from.file(), main)) {
            Optional<String> id = anchors(file).byId(anchors(from.file()).baseOf(from.pointer()), location);
            if (id.isPresent()) {
                return below(new Origins.Place(file, id.get()), fragment, hops);
            }
        }
        if (hash < 0 && isName(location) && has(main, Pointers.child("/components/schemas", location))) {
            return new Origins.Place(main, Pointers.child("/components/schemas", location));
        }
        return below(new Origins.Place(loader.load(from.file(), location), ""), fragment, hops);
    }

    private static boolean isName(String location) {
        return location.matches("[A-Za-z0-9_-]+");
    }

    /** What a fragment names in the file it stands in; a file taken out of a document may mean that document. */
    private Origins.Place within(Origins.Place from, String fragment, int hops) {
        boolean pointer = fragment.startsWith("/");
        Optional<Origins.Place> found = pointer ? locate(from.file(), fragment, hops) : Optional.empty();
        if (found.isEmpty() && !(pointer && anchorless(from))) {
            Anchors names = anchors(from.file());
            String base = names.baseOf(from.pointer());
            String root = names.byId(base, "").orElse("");
            found = fragment.isEmpty()
                    ? Optional.of(new Origins.Place(from.file(), root))
                    : pointer
                            ? locate(from.file(), root + fragment, hops)
                            : names.byAnchor(base, fragment).map(place -> new Origins.Place(from.file(), place));
        }
        return found.or(() -> locate(from.file(), "/" + fragment, hops))
                .or(() -> from.file() == main ? Optional.empty() : locate(main, fragment, hops))
                .orElseThrow(References::nowhere);
    }

    private boolean anchorless(Origins.Place from) {
        return anchors(from.file()).baseOf(from.pointer()).isEmpty();
    }

    private Origins.Place below(Origins.Place root, String fragment, int hops) {
        if (fragment.isEmpty()) {
            return root;
        }
        if (!fragment.startsWith("/")) {
            Anchors names = anchors(root.file());
            Optional<String> anchor = names.byAnchor(names.baseOf(root.pointer()), fragment);
            if (anchor.isPresent()) {
                return new Origins.Place(root.file(), anchor.get());
            }
        }
        String pointer = fragment.startsWith("/") ? fragment : "/" + fragment;
        return locate(root.file(), root.pointer() + pointer, hops).orElseThrow(References::nowhere);
    }

    private Anchors anchors(SourceFile file) {
        return anchors.computeIfAbsent(file, key -> new Anchors(key.tree()));
    }

    private boolean has(SourceFile file, String pointer) {
        return locate(file, pointer, MAX_HOPS).isPresent();
    }

    /** The place of a pointer, where references on the way to it are followed. */
    private Optional<Origins.Place> locate(SourceFile file, String pointer, int hops) {
        if (!pointer.startsWith("/")) {
            return pointer.isEmpty() ? Optional.of(new Origins.Place(file, "")) : Optional.empty();
        }
        JsonNode node = file.tree();
        int end = 0;
        while (end < pointer.length()) {
            int next = pointer.indexOf('/', end + 1);
            next = next < 0 ? pointer.length() : next;
            JsonNode child = Pointers.step(node, Pointers.unescape(pointer.substring(end + 1, next)));
            if (child == null) {
                return node.path("$ref").isTextual() && hops > 0
                        ? through(
                                node, new Origins.Place(file, pointer.substring(0, end)), pointer.substring(end), hops)
                        : Optional.empty();
            }
            node = child;
            end = next;
        }
        return Optional.of(new Origins.Place(file, pointer));
    }

    private Optional<Origins.Place> through(JsonNode node, Origins.Place place, String rest, int hops) {
        Origins.Place from = isRewritten(node) ? new Origins.Place(main, "") : place;
        Origins.Place target = find(node.get("$ref").asText(), from, hops - 1);
        return locate(target.file(), target.pointer() + rest, hops - 1);
    }

    /** The node at a place that was found. */
    static JsonNode node(Origins.Place place) {
        JsonNode node = place.file().tree();
        String[] names = place.pointer().split("/", -1);
        for (int i = 1; i < names.length; i++) {
            node = Pointers.step(node, Pointers.unescape(names[i]));
        }
        return node;
    }

    /** What a node refers to within a tree, if it is a reference, and what that refers to, and so on; else itself. */
    static JsonNode followed(JsonNode tree, JsonNode node) {
        JsonNode current = node;
        for (int i = 0; i < 100 && current.path("$ref").isTextual(); i++) {
            current =
                    Pointers.find(tree, Pointers.ofReference(current.get("$ref").asText()));
        }
        return current;
    }

    private static ReferenceProblem nowhere() {
        return ReferenceProblem.nowhere("leads nowhere", "Correct it, or add what it names");
    }
}
