package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something of a document where it stands: an object, a list or a value, or nothing at all.
 *
 * <p>Operations, parameters, answers and all else but schemas are read through it. It keeps references as they stand
 * until {@link #follow()} is called.
 */
public final class Element {

    private final SpecDocument document;
    private final JsonNode node;
    private final Step place;

    Element(SpecDocument document, JsonNode node, Step place) {
        this.document = document;
        this.node = node;
        this.place = place;
    }

    JsonNode node() {
        return node;
    }

    Step place() {
        return place;
    }

    /** Where it stands, as a JSON pointer. */
    public String pointer() {
        return place.pointer();
    }

    /** What it is called by what holds it: its key, or its index. */
    public String name() {
        return place.name();
    }

    /** Whether there is something here. */
    public boolean isPresent() {
        return !node.isMissingNode();
    }

    /** A member; absent if there is none of that name. */
    public Element child(String name) {
        return new Element(document, node.path(name), place.to(name));
    }

    /** What it refers to, if it is a reference, and what that refers to, and so on; else itself. */
    public Element follow() {
        return document.follow(this);
    }

    /** The members of an object, in the document's order. */
    public List<Element> members() {
        List<Element> members = new ArrayList<>(node.size());
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            members.add(new Element(document, member.getValue(), place.to(member.getKey())));
        }
        return members;
    }

    /** The members of a map that may have extensions, as {@code paths} may: those that are none. */
    public List<Element> withoutExtensions() {
        List<Element> members = members();
        members.removeIf(member -> member.name().startsWith("x-"));
        return members;
    }

    /** The elements of a list. */
    public List<Element> items() {
        List<Element> items = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            items.add(new Element(document, node.get(i), place.to(Integer.toString(i))));
        }
        return items;
    }

    /** The text of a member; empty if it is none. */
    public Optional<String> text(String member) {
        JsonNode value = node.path(member);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** The text of a member, or the empty string. */
    public String textOf(String member) {
        JsonNode value = node.path(member);
        return value.isTextual() ? value.asText() : "";
    }

    /** A text, number or boolean as text; empty for anything else. */
    public Optional<String> value() {
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    /** Whether a member is true. */
    public boolean flag(String member) {
        return node.path(member).asBoolean();
    }

    /** Whether there is such a member. */
    public boolean has(String member) {
        return node.has(member);
    }

    /** Whether the same stands here and there. */
    public boolean isSameAs(Element other) {
        return isPresent() && node.equals(other.node);
    }

    /** The schema that stands here, or empty if nothing does. */
    public Optional<SchemaView> schema() {
        return isPresent() ? Optional.of(new SchemaView(document, node, place)) : Optional.empty();
    }

    /** What stands here as JSON text; empty if there is nothing, or null. */
    public Optional<String> json() {
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(JsonText.of(node));
    }

    /** What stands here: a Boolean, a BigDecimal, a String, a list of such; null for everything else. */
    public Object plain() {
        return plain(node);
    }

    private static Object plain(JsonNode node) {
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.forEach(element -> elements.add(plain(element)));
            return elements;
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isBoolean() ? (Object) node.asBoolean() : node.isTextual() ? node.asText() : null;
    }
}
