package dev.qkpi.generator.compare;

import dev.qkpi.generator.document.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a document with its place; one that is not there has a place as well. */
final class Node {

    /** What a value is that is not there. */
    static final Object ABSENT = new Object();

    private static final int MAX_STEPS = 100;

    private final Map<?, ?> document;
    private final Object value;
    private final Node parent;
    private final String key;

    private Node(Map<?, ?> document, Object value, Node parent, String key) {
        this.document = document;
        this.value = value;
        this.parent = parent;
        this.key = key;
    }

    /** The whole of a document. */
    static Node of(Object document) {
        return new Node((Map<?, ?>) document, document, null, "");
    }

    /** The document that it is part of. */
    Node root() {
        return of(document);
    }

    /** A map, list, text, number, boolean, null, or {@link #ABSENT}. */
    Object value() {
        return value;
    }

    /** Where it stands, as a JSON pointer. */
    String pointer() {
        return parent == null ? "" : Pointers.child(parent.pointer(), key);
    }

    /** The name that it has in the object it is a member of, or its index. */
    String key() {
        return key;
    }

    /** The value that it is a member of; itself at the top. */
    Node parent() {
        return parent == null ? this : parent;
    }

    /** The same place with another value. */
    Node holding(Object other) {
        return new Node(document, other, parent, key);
    }

    boolean exists() {
        return value != ABSENT;
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    /** The member of an object; absent where there is none. */
    Node get(String name) {
        boolean there = value instanceof Map<?, ?> map && map.containsKey(name);
        return child(there ? ((Map<?, ?>) value).get(name) : ABSENT, name);
    }

    private Node child(Object child, String name) {
        return new Node(document, child, this, name);
    }

    /** The members of an object, in the document's order; none of anything else. */
    Map<String, Node> members() {
        Map<String, Node> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, child) -> members.put((String) name, child(child, (String) name)));
        }
        return members;
    }

    /** The elements of a list; none of anything else. */
    List<Node> items() {
        List<Node> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                items.add(child(list.get(i), Integer.toString(i)));
            }
        }
        return items;
    }

    /** The text, or empty if it is none. */
    Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The text of a member, or another text where there is none. */
    String text(String key, String fallback) {
        return get(key).text().orElse(fallback);
    }

    /** Whether a member is true; where it is no boolean, the other value. */
    boolean flag(String key, boolean fallback) {
        return get(key).value() instanceof Boolean flag ? flag : fallback;
    }

    /** What a {@code $ref} here leads to in the end; the value itself if there is none or it leads in circles. */
    Node resolved() {
        Node node = this;
        for (int i = 0; i < MAX_STEPS && node.reference().isPresent(); i++) {
            node = node.reference().get();
        }
        return node;
    }

    /** What a {@code $ref} here leads to, one step on; empty if there is none. */
    Optional<Node> reference() {
        String reference = get("$ref").text().orElse("");
        return reference.startsWith("#") ? at(Pointers.ofReference(reference)) : Optional.empty();
    }

    private Optional<Node> at(String place) {
        Node node = of(document);
        String[] names = place.isEmpty() ? new String[0] : place.substring(1).split("/", -1);
        for (String name : names) {
            String step = Pointers.unescape(name);
            boolean index = node.value() instanceof List<?> list
                    && step.matches("\\d{1,6}")
                    && Integer.parseInt(step) < list.size();
            node = index ? node.items().get(Integer.parseInt(step)) : node.get(step);
        }
        return node.exists() ? Optional.of(node) : Optional.empty();
    }

    /** Whether the same stands at another place. */
    boolean sameAs(Node other) {
        return exists() == other.exists() && (!exists() || java.util.Objects.equals(value, other.value()));
    }

    /** The same place of the same document. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Node node
                && document == node.document
                && (isUnique() || node.isUnique()
                        ? value == node.value
                        : pointer().equals(node.pointer()));
    }

    @Override
    public int hashCode() {
        return isUnique() ? System.identityHashCode(value) : pointer().hashCode();
    }

    /** Whether the value itself tells the place, as that of a full map or list does. */
    private boolean isUnique() {
        return value instanceof Map<?, ?> map && !map.isEmpty() || value instanceof List<?> list && !list.isEmpty();
    }
}
