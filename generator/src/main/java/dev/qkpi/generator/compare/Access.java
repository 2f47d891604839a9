package dev.qkpi.generator.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which ways a property is sent at all: one that is read-only is not part of requests. */
final class Access {

    private Access() {}

    /** Whether a property is for the other way only. */
    static boolean isHidden(List<Node> property, Flow flow) {
        return switch (flow) {
            case CLIENT_SENDS -> has(property, "readOnly");
            case SERVER_SENDS -> has(property, "writeOnly");
            case NOWHERE -> false;
        };
    }

    /** Whether one of a property's schemas, or what these refer to, has a flag. */
    static boolean has(List<Node> property, String flag) {
        Set<Node> seen = new HashSet<>();
        return property.stream().anyMatch(node -> has(node, flag, seen));
    }

    private static boolean has(Node node, String flag, Set<Node> seen) {
        if (!seen.add(node)) {
            return false;
        }
        return node.flag(flag, false)
                || node.reference().map(target -> has(target, flag, seen)).orElse(false)
                || node.get("allOf").items().stream().anyMatch(part -> has(part, flag, seen));
    }
}
