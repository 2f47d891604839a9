package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that schemas of a file give themselves: {@code $id}, {@code $anchor} and {@code $dynamicAnchor}. */
final class Anchors {

    private final Map<String, String> pointersById = new HashMap<>();
    private final Map<String, String> pointersByAnchor = new HashMap<>();
    private final Map<String, String> basesByPointer = new HashMap<>();

    Anchors(JsonNode tree) {
        collect(tree, Step.TOP, "");
    }

    private void collect(JsonNode node, Step place, String outer) {
        String base = outer;
        if (node.isObject() && node.path("$id").isTextual()) {
            String id = node.get("$id").asText();
            base = resolve(outer, id.endsWith("#") ? id.substring(0, id.length() - 1) : id);
            String pointer = place.pointer();
            pointersById.putIfAbsent(base, pointer);
            basesByPointer.put(pointer, base);
        }
        for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
            if (node.isObject() && node.path(keyword).isTextual()) {
                String name = node.get(keyword).asText();
                pointersByAnchor.putIfAbsent(base + "#" + name, place.pointer());
                pointersByAnchor.putIfAbsent("#" + name, place.pointer());
            }
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                collect(member.getValue(), place.to(member.getKey()), base);
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), place.to(Integer.toString(i)), base);
            }
        }
    }

    /** The address that references at a pointer are relative to; empty if no schema around it has an id. */
    String baseOf(String pointer) {
        String place = pointer;
        while (!basesByPointer.isEmpty() && !place.isEmpty()) {
            if (basesByPointer.containsKey(place)) {
                return basesByPointer.get(place);
            }
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return basesByPointer.getOrDefault("", "");
    }

    /** The pointer of the schema with an id that an address, relative to a base, names. */
    Optional<String> byId(String base, String address) {
        return pointersById.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(pointersById.get(address.isEmpty() ? base : resolve(base, address)));
    }

    /** The pointer of the schema with an anchor, first among those of a base. */
    Optional<String> byAnchor(String base, String name) {
        String pointer = pointersByAnchor.get(base + "#" + name);
        return Optional.ofNullable(pointer == null ? pointersByAnchor.get("#" + name) : pointer);
    }

    private static String resolve(String base, String address) {
        try {
            return base.isEmpty() ? address : URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
