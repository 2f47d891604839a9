package dev.qkpi.generator.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares the schemes of security. */
final class SchemeComparison {

    private static final List<String> WIRE = List.of("type", "scheme", "in", "name");
    private static final Set<String> ADDRESSES =
            Set.of("openIdConnectUrl", "authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl");

    private final Walk walk;

    SchemeComparison(Walk walk) {
        this.walk = walk;
    }

    private static Node scheme(Node place, String name) {
        return place.root().get("components").get("securitySchemes").get(name);
    }

    /** Its name if the other document has one of that name too; else what it is on the wire, as far as that tells it apart. */
    static String identity(Node place, Node other, String name) {
        Node scheme = scheme(place, name).resolved();
        if (scheme(other, name).exists()) {
            return name;
        }
        return switch (scheme.text("type", "")) {
            case "http" -> "http " + scheme.text("scheme", "").toLowerCase(java.util.Locale.ROOT);
            case "apiKey" -> "apiKey " + scheme.text("in", "") + " " + scheme.text("name", "");
            default -> name;
        };
    }

    /** Compares the schemes of the same name that two lists of alternatives have. */
    void used(Pair security) {
        Set<String> names = names(security.before());
        names.retainAll(names(security.after()));
        for (String name : names) {
            Pair scheme = new Pair(
                    scheme(security.before(), name),
                    scheme(security.after(), name),
                    "security scheme " + name,
                    security.flow());
            compare(walk.resolved(scheme));
        }
        names(security.before()).forEach(name -> walk.before(scheme(security.before(), name)));
        names(security.after()).forEach(name -> walk.after(scheme(security.after(), name)));
    }

    private static Set<String> names(Node security) {
        Set<String> names = new LinkedHashSet<>();
        security.items().forEach(way -> names.addAll(way.members().keySet()));
        return names;
    }

    private void compare(Pair scheme) {
        for (String key : WIRE) {
            Pair member = scheme.get(key);
            boolean caseless = key.equals("scheme")
                    || key.equals("name") && scheme.before().text("in", "").equals("header");
            boolean same = caseless
                    ? scheme.before()
                            .text(key, "")
                            .equalsIgnoreCase(scheme.after().text(key, ""))
                    : member.isSame();
            if (!same) {
                walk.changes.add("security-scheme-changed", member, Text.changed(key, member));
            }
        }
        Pair flows = scheme.get("flows");
        Set<String> kinds = new LinkedHashSet<>(flows.before().members().keySet());
        kinds.addAll(flows.after().members().keySet());
        for (String kind : kinds) {
            if (kind.startsWith("x-")) {
                walk.remainder.member(flows.get(kind), kind);
            } else {
                flow(flows.get(kind), kind);
            }
        }
        addresses(scheme);
        Set<String> known = new java.util.HashSet<>(WIRE);
        known.addAll(ADDRESSES);
        known.add("flows");
        walk.remainder.compare(scheme, known);
    }

    private void addresses(Pair pair) {
        for (String key : ADDRESSES.stream().sorted().toList()) {
            if (!pair.get(key).isSame()) {
                walk.changes.add("authorization-changed", pair.get(key), Text.changed(key, pair.get(key)));
            }
        }
    }

    private void flow(Pair flow, String kind) {
        if (flow.isAdded() || flow.isRemoved()) {
            walk.changes.add(
                    flow.isAdded() ? "documentation" : "authorization-changed",
                    flow,
                    "the way " + Text.of(kind) + " to get a token is " + (flow.isAdded() ? "new" : "gone"));
            return;
        }
        addresses(flow);
        Pair scopes = flow.get("scopes");
        Set<String> names = new LinkedHashSet<>(scopes.before().members().keySet());
        names.addAll(scopes.after().members().keySet());
        for (String name : names) {
            Pair scope = scopes.get(name);
            if (!scope.isSame()) {
                walk.changes.add(
                        scope.isRemoved() ? "authorization-changed" : "documentation",
                        scope,
                        "the scope " + Text.of(name) + " is "
                                + (scope.isAdded() ? "new" : scope.isRemoved() ? "gone" : "described in other words"));
            }
        }
        Set<String> known = new java.util.HashSet<>(ADDRESSES);
        known.add("scopes");
        walk.remainder.compare(flow, known);
    }
}
