package dev.qkpi.generator.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares answers: statuses, with their ranges and the default, and what each carries. */
final class ResponseComparison {

    private static final Set<String> KNOWN = Set.of("headers", "content", "links");

    private final Walk walk;

    ResponseComparison(Walk walk) {
        this.walk = walk;
    }

    void compare(Pair responses) {
        Map<String, Node> old = byStatus(responses.before(), walk.seenBefore);
        Map<String, Node> now = byStatus(responses.after(), walk.seenAfter);
        Set<String> statuses = new LinkedHashSet<>(old.keySet());
        statuses.addAll(now.keySet());
        boolean replaced = isReplaced(old, now);
        for (String status : statuses) {
            Node before = covering(old, status);
            Node after = covering(now, status);
            Pair pair = walk.resolved(new Pair(
                    before == null ? responses.before().get(status) : before,
                    after == null ? responses.after().get(status) : after,
                    responses.label() + " answer " + status,
                    responses.flow()));
            if (before != null && after != null) {
                both(pair, status, old.containsKey(status) && now.containsKey(status), now.containsKey(status));
            } else {
                lone(pair, status, isSuccess(status, old, now), replaced);
            }
        }
        extensions(responses);
    }

    private void extensions(Pair responses) {
        Set<String> keys = new LinkedHashSet<>(responses.before().members().keySet());
        keys.addAll(responses.after().members().keySet());
        keys.removeIf(key -> key.startsWith("x-"));
        walk.remainder.compare(present(responses), keys);
    }

    private static Pair present(Pair pair) {
        return new Pair(present(pair.before()), present(pair.after()), pair.label(), pair.flow());
    }

    private static Node present(Node node) {
        return node.exists() ? node : node.holding(Map.of());
    }

    private static Map<String, Node> byStatus(Node responses, Set<Node> seen) {
        Map<String, Node> byStatus = new LinkedHashMap<>();
        responses.members().forEach((status, response) -> {
            if (!status.startsWith("x-")) {
                seen.add(response.resolved());
                String name = status.equalsIgnoreCase("default") ? "default" : status.toUpperCase(Locale.ROOT);
                byStatus.put(name, response);
            }
        });
        return byStatus;
    }

    private static Node covering(Map<String, Node> responses, String status) {
        Node exact = responses.get(status);
        if (exact != null || status.equals("default")) {
            return exact;
        }
        Node range = responses.get(status.charAt(0) + "XX");
        return range == null ? responses.get("default") : range;
    }

    /** Whether a status says that all went well; the default does where no other status says so. */
    private static boolean isSuccess(String status, Map<String, Node> old, Map<String, Node> now) {
        return isSuccess(status)
                || status.equals("default")
                        && (old.containsKey(status) ? old : now)
                                .keySet().stream().noneMatch(ResponseComparison::isSuccess);
    }

    private static boolean isSuccess(String status) {
        return status.startsWith("2") || status.startsWith("3") || status.startsWith("1");
    }

    /** Whether no success that was known may be answered any more. */
    private static boolean isReplaced(Map<String, Node> old, Map<String, Node> now) {
        List<String> successes = old.keySet().stream()
                .filter(status -> isSuccess(status, old, now))
                .toList();
        return !successes.isEmpty()
                && successes.stream().allMatch(status -> covering(now, status) == null && !isRangeOfAny(status, now));
    }

    private static boolean isRangeOfAny(String status, Map<String, Node> now) {
        return status.endsWith("XX") && now.keySet().stream().anyMatch(other -> other.charAt(0) == status.charAt(0));
    }

    private void lone(Pair pair, String status, boolean success, boolean replaced) {
        boolean added = pair.isAdded();
        String rule = success
                ? added ? "success-added" : replaced ? "successes-replaced" : "success-removed"
                : added ? "error-added" : "error-removed";
        String detail = "the status " + Text.of(status) + (added ? " is new" : " is gone")
                + (rule.equals("successes-replaced") ? ", and no other success that was known remains" : "");
        walk.changes.add(rule, pair, detail);
    }

    private void both(Pair pair, String status, boolean exact, boolean now) {
        if (!exact) {
            String detail = "the status " + Text.of(status) + " is " + (now ? "told apart now" : "no longer told apart")
                    + ", a range or the default has it " + (now ? "before" : "now");
            walk.changes.add("status-covered", pair, detail.replace("has it before", "had it"));
        }
        boolean before = hasContent(pair.before());
        boolean after = hasContent(pair.after());
        if (before != after) {
            walk.changes.add(
                    after ? "content-appeared" : "content-disappeared",
                    pair.get("content"),
                    after ? "it has content now" : "it has no content any more");
        } else {
            new ContentComparison(walk).compare(pair.get("content"));
        }
        new HeaderComparison(walk).compare(pair.get("headers"));
        links(pair.get("links"));
        walk.remainder.compare(pair, KNOWN);
    }

    private static boolean hasContent(Node response) {
        return !response.get("content").members().isEmpty();
    }

    private void links(Pair links) {
        Set<String> names = new LinkedHashSet<>(links.before().members().keySet());
        names.addAll(links.after().members().keySet());
        for (String name : names) {
            Pair link = walk.resolved(links.get(name)).labelled(links.label() + " link " + name);
            if (!link.isSame()) {
                walk.changes.add(
                        link.isAdded() ? "documentation" : "link-changed",
                        link,
                        "the link is " + (link.isAdded() ? "new" : link.isRemoved() ? "gone" : "changed"));
            }
        }
    }
}
