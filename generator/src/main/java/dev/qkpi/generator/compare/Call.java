package dev.qkpi.generator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One operation, with what it has from its path item.
 *
 * @param path as the document has it
 * @param method in upper case
 * @param item the path item
 * @param node the operation
 */
record Call(String path, String method, Node item, Node node) {

    static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** The operations of a map of path items. */
    static List<Call> in(Node paths) {
        List<Call> calls = new ArrayList<>();
        for (Map.Entry<String, Node> path : paths.members().entrySet()) {
            Node item = isExtension(paths, path.getKey())
                    ? path.getValue().holding(Node.ABSENT)
                    : path.getValue().resolved();
            for (Map.Entry<String, Node> member : item.members().entrySet()) {
                if (METHODS.contains(member.getKey()) && member.getValue().isObject()) {
                    calls.add(new Call(
                            path.getKey(),
                            member.getKey().toUpperCase(java.util.Locale.ROOT),
                            item,
                            member.getValue()));
                }
            }
        }
        return calls;
    }

    /** Whether a member of a map of path items is an extension; webhooks have any names. */
    static boolean isExtension(Node paths, String name) {
        boolean hooks =
                paths.key().equals("webhooks") && paths.parent().pointer().isEmpty();
        return name.startsWith("x-") && !hooks;
    }

    String id() {
        return node.text("operationId", "");
    }

    /** Method and path. */
    String address() {
        return method + " " + path;
    }

    /** What the call looks like on the wire. */
    String shape() {
        return method + " " + PathShape.of(path);
    }

    /** How messages call it. */
    String label() {
        return id().isEmpty() ? address() : id();
    }
}
