package dev.qkpi.generator.compare;

import java.util.Set;

/** Compares two operations that belong together. */
final class OperationComparison {

    private static final Set<String> KNOWN = Set.of(
            "operationId",
            "tags",
            "deprecated",
            "parameters",
            "requestBody",
            "responses",
            "callbacks",
            "security",
            "servers");

    private final Walk walk;
    private final PathComparison paths;

    OperationComparison(Walk walk, PathComparison paths) {
        this.walk = walk;
        this.paths = paths;
    }

    void compare(Call before, Call after, Pair pair) {
        name(pair);
        deprecation(pair);
        new ParameterComparison(walk).compare(before, after, pair);
        body(pair.get("requestBody"));
        Pair responses = pair.get("responses").flowing(pair.flow().back());
        new ResponseComparison(walk).compare(responses);
        callbacks(pair.get("callbacks").flowing(pair.flow().back()));
        new SecurityComparison(walk).compare(pair);
        new ServerComparison(walk).ofOperation(before, after, pair);
        walk.remainder.compare(pair, KNOWN);
    }

    private void name(Pair pair) {
        Pair id = pair.get("operationId");
        if (!id.isSame()) {
            walk.changes.add("operation-renamed", id, Text.changed("operationId", id));
        }
        Pair tags = pair.get("tags");
        if (!tags.isSame()) {
            walk.changes.add("tags-changed", tags, Text.changed("tags", tags));
        }
    }

    private void deprecation(Pair pair) {
        boolean before = pair.before().flag("deprecated", false);
        boolean after = pair.after().flag("deprecated", false);
        if (before != after) {
            walk.changes.add(
                    after ? "deprecated" : "no-longer-deprecated",
                    pair.get("deprecated"),
                    after ? "it is deprecated now" : "it is no longer deprecated");
        }
    }

    private void body(Pair given) {
        Pair body = walk.resolved(given).labelled(given.label() + " request body");
        boolean before = body.before().flag("required", false);
        boolean after = body.after().flag("required", false);
        if (new PresenceComparison(walk).compare(body, before, after)) {
            new ContentComparison(walk).compare(body.get("content"));
            walk.remainder.compare(body, Set.of("required", "content"));
        }
    }

    private void callbacks(Pair callbacks) {
        Set<String> names =
                new java.util.LinkedHashSet<>(callbacks.before().members().keySet());
        names.addAll(callbacks.after().members().keySet());
        for (String name : names) {
            Pair callback = walk.resolved(callbacks.get(name));
            paths.compare(callback.labelled(callbacks.label() + " callback " + name + " "));
        }
    }
}
