package dev.qkpi.generator.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the addresses that operations are called at. */
final class ServerComparison {

    private final Walk walk;

    ServerComparison(Walk walk) {
        this.walk = walk;
    }

    /** Compares the servers of whole documents. */
    void ofDocument(Pair document) {
        compare(document.get("servers").labelled("servers"));
    }

    /** Compares the servers of two operations, if one of them has its own. */
    void ofOperation(Call before, Call after, Pair operation) {
        Node old = own(before);
        Node now = own(after);
        if (old.exists() || now.exists()) {
            Node oldServers = old.exists() ? old : old.root().get("servers");
            Node servers = now.exists() ? now : now.root().get("servers");
            compare(new Pair(oldServers, servers, operation.label() + " servers", operation.flow()));
        }
    }

    private static Node own(Call call) {
        Node own = call.node().get("servers");
        return own.exists() ? own : call.item().get("servers");
    }

    private void compare(Pair servers) {
        Map<String, Node> old = byAddress(servers.before());
        Map<String, Node> now = byAddress(servers.after());
        Set<String> addresses = new LinkedHashSet<>(old.keySet());
        addresses.addAll(now.keySet());
        for (String address : addresses) {
            Pair server = new Pair(
                    old.getOrDefault(address, servers.before()),
                    now.getOrDefault(address, servers.after()),
                    servers.label(),
                    servers.flow());
            if (!old.containsKey(address)) {
                walk.changes.add("server-added", server, "the address " + Text.of(url(server.after())) + " is new");
            } else if (!now.containsKey(address)) {
                gone(server, now.values());
            } else if (server.before().isObject() && server.after().isObject()) {
                variables(server);
                walk.remainder.compare(server, Set.of("url", "variables"));
            }
        }
        String first = first(old);
        if (!first.equals(first(now)) && (old.containsKey(first(now)) || now.containsKey(first))) {
            walk.changes.add(
                    "default-server-changed",
                    servers,
                    "the first address is changed " + Text.fromTo(first, first(now)));
        }
    }

    private void gone(Pair server, Collection<Node> now) {
        String url = url(server.before());
        for (Node other : now) {
            if (PathShape.variables(url).isEmpty()
                    && patternOf(other).matcher(url).matches()) {
                walk.changes.add(
                        filled(other).equals(url) ? "documentation" : "default-server-changed",
                        new Pair(server.before(), other, server.label(), server.flow()),
                        "the address " + Text.of(url) + " is told as " + Text.of(url(other)) + " now");
                return;
            }
        }
        walk.changes.add("server-removed", server, "the address " + Text.of(url) + " is gone");
    }

    /** The addresses that a server may have. */
    private static Pattern patternOf(Node server) {
        return Pattern.compile(filled(
                server,
                variable -> {
                    String values = variable.get("enum").items().stream()
                            .map(value -> Pattern.quote(value.text().orElse("")))
                            .collect(Collectors.joining("|"));
                    return values.isEmpty() ? "[^/]*" : "(" + values + ")";
                },
                Pattern::quote));
    }

    /** The address that a server has by default. */
    private static String filled(Node server) {
        return filled(server, variable -> variable.text("default", ""), text -> text);
    }

    private static String filled(Node server, Function<Node, String> value, UnaryOperator<String> rest) {
        String url = url(server);
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (String name : PathShape.variables(url)) {
            int at = url.indexOf("{" + name + "}", end);
            filled.append(rest.apply(url.substring(end, at)))
                    .append(value.apply(server.get("variables").get(name)));
            end = at + name.length() + 2;
        }
        return filled.append(rest.apply(url.substring(end))).toString();
    }

    private static String first(Map<String, Node> servers) {
        return servers.keySet().iterator().next();
    }

    private static String url(Node server) {
        return server.text("url", "/");
    }

    private static Map<String, Node> byAddress(Node servers) {
        Map<String, Node> byAddress = new LinkedHashMap<>();
        servers.items().forEach(server -> byAddress.putIfAbsent(PathShape.of(url(server)), server));
        if (byAddress.isEmpty()) {
            byAddress.put("/", servers);
        }
        return byAddress;
    }

    private void variables(Pair server) {
        if (!server.get("url").isSame()) {
            walk.changes.add("documentation", server.get("url"), Text.changed("url", server.get("url")));
        }
        List<String> old = PathShape.variables(url(server.before()));
        List<String> now = PathShape.variables(url(server.after()));
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            Pair variable = new Pair(
                    server.before().get("variables").get(old.get(i)),
                    server.after().get("variables").get(now.get(i)),
                    server.label() + " variable " + now.get(i),
                    server.flow());
            variable(variable);
        }
        Pair all = server.get("variables");
        Set<String> used = new java.util.HashSet<>(old);
        used.addAll(now);
        Set<String> unused = new LinkedHashSet<>(all.before().members().keySet());
        unused.addAll(all.after().members().keySet());
        unused.removeAll(used);
        unused.forEach(name -> walk.remainder.member(all.get(name).flowing(Flow.NOWHERE), name));
    }

    private void variable(Pair variable) {
        if (!variable.get("default").isSame()) {
            walk.changes.add(
                    "default-server-changed",
                    variable.get("default"),
                    Text.changed("default", variable.get("default")));
        }
        Pair values = variable.get("enum");
        List<Object> before = values.before().items().stream().map(Node::value).toList();
        List<Object> after = values.after().items().stream().map(Node::value).toList();
        if (!before.isEmpty() && after.isEmpty()) {
            walk.changes.add("server-added", values, "any value is allowed now");
        } else if (before.isEmpty() && !after.isEmpty()) {
            walk.changes.add("server-removed", values, "only some values are allowed now");
        } else {
            before.stream()
                    .filter(value -> !after.contains(value))
                    .forEach(value ->
                            walk.changes.add("server-removed", values, "the value " + Text.of(value) + " is gone"));
            after.stream()
                    .filter(value -> !before.contains(value))
                    .forEach(value ->
                            walk.changes.add("server-added", values, "the value " + Text.of(value) + " is new"));
        }
        if (variable.before().exists() && variable.after().exists()) {
            walk.remainder.compare(variable, Set.of("default", "enum"));
        } else if (!variable.isSame() && variable.get("default").isSame()) {
            walk.remainder.member(variable, "variable");
        }
    }
}
