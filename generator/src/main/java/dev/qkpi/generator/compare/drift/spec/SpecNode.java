package dev.qkpi.generator.compare.drift.spec;

import dev.qkpi.generator.document.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value of a document with its place; one that is not there is {@link #missing()}. */
public final class SpecNode {

    private static final int MAX_STEPS = 50;
    private static final String MARK = "x-qkpi-source";

    private final SpecText file;
    private final SpecNode root;
    private final Node node;
    private final Node key;
    private final String pointer;

    private SpecNode(SpecNode parent, Node node, Node key, String pointer) {
        this.file = parent.file;
        this.root = parent.root;
        this.node = node;
        this.key = key;
        this.pointer = pointer;
    }

    private SpecNode(SpecText file, Node node) {
        this.file = file;
        this.root = this;
        this.node = node;
        this.key = null;
        this.pointer = "";
    }

    static SpecNode root(SpecText file, Node node) {
        return new SpecNode(file, node);
    }

    /** The text that it is part of. */
    public SpecText file() {
        return file;
    }

    /** Its JSON pointer. */
    public String pointer() {
        return pointer;
    }

    /** Whether there is nothing at its pointer. */
    public boolean missing() {
        return node == null;
    }

    public boolean isObject() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether it is written with brackets, as all JSON is. */
    public boolean flow() {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    /** The member of an object. */
    public SpecNode get(String name) {
        String child = Pointers.child(pointer, name);
        if (node instanceof MappingNode object) {
            for (NodeTuple tuple : object.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode text
                        && text.getValue().equals(name)) {
                    return new SpecNode(this, tuple.getValueNode(), tuple.getKeyNode(), child);
                }
            }
        }
        return new SpecNode(this, null, null, child);
    }

    /** The value at the end of a chain of members. */
    public SpecNode get(String first, String... more) {
        SpecNode found = get(first);
        for (String name : more) {
            found = found.get(name);
        }
        return found;
    }

    /** The members of an object in the document's order. */
    public Map<String, SpecNode> members() {
        Map<String, SpecNode> members = new LinkedHashMap<>();
        if (node instanceof MappingNode object) {
            for (NodeTuple tuple : object.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode text) {
                    String child = Pointers.child(pointer, text.getValue());
                    members.putIfAbsent(
                            text.getValue(), new SpecNode(this, tuple.getValueNode(), tuple.getKeyNode(), child));
                }
            }
        }
        return members;
    }

    /** The elements of a list. */
    public List<SpecNode> items() {
        List<SpecNode> items = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                items.add(new SpecNode(this, list.getValue().get(i), null, pointer + "/" + i));
            }
        }
        return items;
    }

    /** A scalar as text, empty for all else. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Whether it is a string and no number, boolean or null. */
    boolean isString() {
        return node instanceof ScalarNode scalar && Tag.STR.equals(scalar.getTag());
    }

    /** Whether it is a true boolean. */
    public boolean isTrue() {
        return node instanceof ScalarNode scalar
                && Tag.BOOL.equals(scalar.getTag())
                && Set.of("true", "True", "TRUE").contains(scalar.getValue());
    }

    /** Whether it is {@code null}. */
    public boolean isNull() {
        return node instanceof ScalarNode scalar && Tag.NULL.equals(scalar.getTag());
    }

    /** What its reference leads to, or itself; a reference out of the document leads nowhere. */
    public SpecNode follow() {
        SpecNode found = this;
        for (int i = 0; i < MAX_STEPS && !found.reference().isEmpty(); i++) {
            String reference = found.reference();
            if (!reference.startsWith("#")) {
                return new SpecNode(this, null, null, pointer);
            }
            found = root.at(Pointers.ofReference(reference));
        }
        return found;
    }

    /** The reference that it consists of, or that stands in it; empty if there is none. */
    public String reference() {
        return get("$ref").text();
    }

    /** The value at a pointer of the same document. */
    public SpecNode at(String target) {
        SpecNode found = root;
        for (String segment :
                target.isEmpty() ? new String[0] : target.substring(1).split("/", -1)) {
            String name = Pointers.unescape(segment);
            boolean index = found.isList()
                    && name.matches("[0-9]{1,6}")
                    && Integer.parseInt(name) < found.items().size();
            found = index ? found.items().get(Integer.parseInt(name)) : found.get(name);
        }
        return found;
    }

    /**
     * Whether an aspect is marked as inferred or assumed: here, or where the reference leads. A mark speaks for all
     * aspects unless {@code x-qkpi-about} names some.
     */
    public boolean marked(Aspect aspect) {
        return marks(aspect) || !reference().isEmpty() && follow().marks(aspect);
    }

    private boolean marks(Aspect aspect) {
        String about = get("x-qkpi-about").text();
        return !get(MARK).text().isEmpty()
                && (about.isBlank() || Set.of(about.strip().split("[ ,]+")).contains(aspect.word()));
    }

    /** The line of its key, or of itself in a list, counted from 1. */
    public int line() {
        return start() == null ? 0 : start().getLine() + 1;
    }

    /** The column of its key, or of itself in a list, counted from 1. */
    public int column() {
        return start() == null ? 0 : start().getColumn() + 1;
    }

    private Mark start() {
        Node first = key == null ? node : key;
        return first == null ? null : first.getStartMark();
    }

    /** How many characters its key takes. */
    int keyLength() {
        return key == null
                ? 0
                : key.getEndMark().getColumn() - key.getStartMark().getColumn();
    }

    /** The line of the value itself, counted from 1. */
    int valueLine() {
        return node.getStartMark().getLine() + 1;
    }

    /** The column of the value itself, counted from 1. */
    int valueColumn() {
        return node.getStartMark().getColumn() + 1;
    }

    /** The mark behind the value. */
    Mark valueEnd() {
        return node.getEndMark();
    }

    /** Whether it is a scalar written on one line. */
    boolean inline() {
        return node instanceof ScalarNode
                && node.getStartMark().getLine() == node.getEndMark().getLine();
    }

    /** The last line that the value takes, counted from 1. */
    int lastLine() {
        if (node instanceof MappingNode object && !flow() && !object.getValue().isEmpty()) {
            List<NodeTuple> members = object.getValue();
            NodeTuple last = members.get(members.size() - 1);
            return new SpecNode(this, last.getValueNode(), last.getKeyNode(), "").lastLine();
        }
        if (node instanceof SequenceNode list && !flow() && !list.getValue().isEmpty()) {
            return new SpecNode(this, list.getValue().get(list.getValue().size() - 1), null, "").lastLine();
        }
        boolean block = node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.FOLDED || scalar.getScalarStyle() == ScalarStyle.LITERAL);
        int last = Math.max(
                line(), node.getEndMark().getLine() + (node.getEndMark().getColumn() == 0 && block ? 0 : 1));
        while (block && last > valueLine() && file.lines().get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    /** The value as maps, lists and {@link Raw} scalars, to be written elsewhere. */
    public Object plain() {
        if (isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members().forEach((name, member) -> members.put(name, member.plain()));
            return members;
        }
        if (isList()) {
            return items().stream().map(SpecNode::plain).toList();
        }
        return isString() ? text() : new Raw(text().isEmpty() ? "null" : text());
    }
}
