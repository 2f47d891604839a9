package dev.qkpi.generator.compare.drift.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes to a document's text by position: what they do not touch keeps its bytes, comments and order included.
 *
 * <p>Each gives the changed text, or nothing where the way the document is written does not allow the change.
 */
public final class SpecEdit {

    /** A key of a map whose value becomes a comment above the rest. */
    public static final String COMMENT = SpecWriter.COMMENT;

    /** Stands for the place before all members. */
    public static final String FIRST = "^";

    private SpecEdit() {}

    /** Adds a member to an object, behind another of its members or else at its end; the object may be missing. */
    public static Optional<SpecText> addMember(SpecNode object, String name, Object value, String behind) {
        if (object.missing() || !object.isObject() || !object.get(name).missing()) {
            return Optional.empty();
        }
        if (object.flow()) {
            return addFlow(object, SpecWriter.flow(Map.of(name, value), json(object)));
        }
        SpecNode last = object.get(behind);
        int after = behind.equals(FIRST)
                ? object.members().values().iterator().next().line() - 1
                : last.missing() ? object.lastLine() : last.lastLine();
        int indent = object.members().values().iterator().next().column() - 1;
        return Optional.of(insert(object.file(), after, SpecWriter.member(name, value, indent)));
    }

    /** Adds an element to the end of a list. */
    public static Optional<SpecText> addItem(SpecNode list, Object value) {
        if (!list.isList()) {
            return Optional.empty();
        }
        if (list.flow()) {
            return addFlow(list, "[" + SpecWriter.flow(value, json(list)) + "]");
        }
        int indent = list.valueColumn() - 1;
        return Optional.of(insert(list.file(), list.lastLine(), SpecWriter.item(value, indent)));
    }

    private static boolean json(SpecNode node) {
        return node.at("").flow();
    }

    /** Adds what stands between the brackets of a text before the closing bracket of a value. */
    private static Optional<SpecText> addFlow(SpecNode target, String bracketed) {
        boolean empty =
                target.isList() ? target.items().isEmpty() : target.members().isEmpty();
        String inner = bracketed.substring(1, bracketed.length() - 1);
        int line = target.valueEnd().getLine();
        String text = target.file().lines().get(line);
        int close = text.offsetByCodePoints(0, target.valueEnd().getColumn()) - 1;
        List<String> lines = new ArrayList<>(target.file().lines());
        String before = text.substring(0, close);
        if (empty || !before.isBlank()) {
            lines.set(line, before.stripTrailing() + (empty ? "" : ", ") + inner + text.substring(close));
            return Optional.of(target.file().with(lines));
        }
        int last = line - 1;
        while (last > 0 && lines.get(last).isBlank()) {
            last--;
        }
        String previous = lines.get(last);
        String indent = previous.substring(
                0, previous.length() - previous.stripLeading().length());
        String wanted = indent.length() > before.length() ? indent : before + "  ";
        lines.set(last, previous.stripTrailing() + ",");
        lines.add(last + 1, wanted + inner);
        return Optional.of(target.file().with(lines));
    }

    private static SpecText insert(SpecText file, int after, List<String> added) {
        List<String> lines = new ArrayList<>(file.lines());
        lines.addAll(after, added);
        return file.with(lines);
    }

    /** Replaces a scalar that stands on one line. */
    public static Optional<SpecText> setScalar(SpecNode scalar, Object value) {
        if (scalar.missing() || !scalar.inline()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(scalar.file().lines());
        int at = scalar.valueLine() - 1;
        String line = lines.get(at);
        int from = line.offsetByCodePoints(0, scalar.valueColumn() - 1);
        int to = line.offsetByCodePoints(0, scalar.valueEnd().getColumn());
        lines.set(at, line.substring(0, from) + SpecWriter.flow(value, json(scalar)) + line.substring(to));
        return Optional.of(scalar.file().with(lines));
    }

    /** Gives a member another name. */
    public static Optional<SpecText> rename(SpecNode member, String name) {
        int at = member.line() - 1;
        List<String> lines = new ArrayList<>(member.file().lines());
        String line = lines.get(at);
        int from = line.offsetByCodePoints(0, member.column() - 1);
        int colon = line.indexOf(':', from + member.keyLength());
        if (colon < 0 || json(member)) {
            return Optional.empty();
        }
        lines.set(
                at,
                line.substring(0, from)
                        + SpecWriter.scalar(name).replaceFirst("^'(/[^' ]*)'$", "$1")
                        + line.substring(colon));
        return Optional.of(member.file().with(lines));
    }

    /** Takes a member of an object away that is written in lines of its own. */
    public static Optional<SpecText> removeMember(SpecNode object, String name) {
        SpecNode member = object.get(name);
        if (member.missing() || object.flow() || object.members().size() < 2 || firstOfItem(object, member)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(object.file().lines());
        lines.subList(member.line() - 1, member.lastLine()).clear();
        return Optional.of(object.file().with(lines));
    }

    private static boolean firstOfItem(SpecNode object, SpecNode member) {
        String before = object.file().lines().get(member.line() - 1).substring(0, member.column() - 1);
        return !before.isBlank();
    }

    /** Puts another value in the place of an object. */
    public static Optional<SpecText> replace(SpecNode object, Map<String, Object> value) {
        if (!object.isObject()) {
            return Optional.empty();
        }
        int from = object.valueLine() - 1;
        int indent = object.valueColumn() - 1;
        List<String> lines = new ArrayList<>(object.file().lines());
        String lead = lines.get(from).substring(0, lines.get(from).offsetByCodePoints(0, indent));
        List<String> added = new ArrayList<>();
        if (object.flow()) {
            int to = object.valueEnd().getLine();
            String rest = lines.get(to)
                    .substring(lines.get(to)
                            .offsetByCodePoints(0, object.valueEnd().getColumn()));
            lines.subList(from, to + 1).clear();
            lines.add(from, lead + SpecWriter.flow(value, json(object)) + rest);
            return Optional.of(object.file().with(lines));
        }
        value.forEach((name, inner) -> added.addAll(SpecWriter.member(name, inner, indent)));
        lines.subList(from, object.lastLine()).clear();
        added.set(0, lead + added.get(0).substring(indent));
        lines.addAll(from, added);
        return Optional.of(object.file().with(lines));
    }

    /** Moves an operation to another path, which may be new. */
    public static Optional<SpecText> move(SpecNode operation, SpecNode paths, String path) {
        String pointer = operation.pointer();
        SpecNode item = operation.at(pointer.substring(0, pointer.lastIndexOf('/')));
        SpecNode target = paths.get(path);
        String method = pointer.substring(pointer.lastIndexOf('/') + 1);
        boolean lines = !paths.flow() && !item.flow() && item.get("parameters").missing();
        if (!lines || !target.get(method).missing() || !target.reference().isEmpty() || target.flow()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(operation.file().lines());
        List<String> block = new ArrayList<>(all.subList(operation.line() - 1, operation.lastLine()));
        int after = target.missing() ? item.lastLine() : target.lastLine();
        if (target.missing()) {
            block.add(0, " ".repeat(item.column() - 1) + path + ":");
        }
        all.addAll(after, block);
        SpecNode old = item.members().size() > 1 ? operation : item;
        int from = old.line() - 1 + (after < old.line() ? block.size() : 0);
        all.subList(from, from + old.lastLine() - old.line() + 1).clear();
        return Optional.of(operation.file().with(all));
    }
}
