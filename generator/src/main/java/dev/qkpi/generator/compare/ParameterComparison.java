package dev.qkpi.generator.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares the parameters of two operations: by place and name, those of the path by their order. */
final class ParameterComparison {

    /** Headers that OpenAPI takes from elsewhere. */
    private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

    private final Walk walk;

    ParameterComparison(Walk walk) {
        this.walk = walk;
    }

    void compare(Call before, Call after, Pair operation) {
        Map<String, Node> old = parameters(before, Map.of(), walk.seenBefore);
        Map<String, String> renamed = new HashMap<>();
        List<String> oldNames = PathShape.variables(before.path());
        List<String> names = PathShape.variables(after.path());
        for (int i = 0; i < Math.min(oldNames.size(), names.size()); i++) {
            renamed.put(names.get(i), oldNames.get(i));
        }
        boolean sameShape = before.shape().equals(after.shape());
        Map<String, Node> now = parameters(after, sameShape ? renamed : Map.of(), walk.seenAfter);
        moved(operation, old, now);
        Map<String, Node> all = new LinkedHashMap<>(old);
        now.forEach(all::putIfAbsent);
        Node nowhereBefore = operation.before().get("parameters");
        Node nowhereAfter = operation.after().get("parameters");
        for (String key : all.keySet()) {
            Node a = old.getOrDefault(key, nowhereBefore.holding(Node.ABSENT));
            Node b = now.getOrDefault(key, nowhereAfter.holding(Node.ABSENT));
            String label = operation.label() + " " + words((b.exists() ? b : a).resolved());
            Pair pair = walk.resolved(new Pair(a, b, label, operation.flow()));
            parameter(IGNORED.contains(key.replace("header ", "")) ? pair.flowing(Flow.NOWHERE) : pair);
        }
    }

    private static Map<String, Node> parameters(Call call, Map<String, String> renamed, Set<Node> seen) {
        Map<String, Node> parameters = new LinkedHashMap<>();
        for (Node owner : List.of(call.item(), call.node())) {
            for (Node reference : owner.get("parameters").items()) {
                Node parameter = reference.resolved();
                seen.add(parameter);
                parameters.put(key(parameter, renamed), reference);
            }
        }
        return parameters;
    }

    private static String key(Node parameter, Map<String, String> renamed) {
        String place = parameter.text("in", "");
        String name = parameter.text("name", "");
        if (place.equals("path")) {
            name = renamed.getOrDefault(name, name);
        }
        return place + " " + (place.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
    }

    private static String words(Node parameter) {
        return parameter.text("in", "") + " parameter " + parameter.text("name", "");
    }

    private void moved(Pair operation, Map<String, Node> old, Map<String, Node> now) {
        for (String key : List.copyOf(old.keySet())) {
            if (now.containsKey(key)) {
                continue;
            }
            String name = key.substring(key.indexOf(' '));
            now.keySet().stream()
                    .filter(other -> !old.containsKey(other)
                            && other.endsWith(name)
                            && other.indexOf(' ') == other.length() - name.length())
                    .findFirst()
                    .ifPresent(other -> {
                        Node before = old.remove(key).resolved();
                        Node after = now.get(other).resolved();
                        String label = operation.label() + " " + words(before);
                        Pair pair = new Pair(before, after, label, operation.flow());
                        walk.changes.add("parameter-moved", pair, "it is a " + words(after) + " now");
                        old.put(other, before);
                    });
        }
    }

    private void parameter(Pair pair) {
        boolean before = isRequired(pair.before());
        boolean after = isRequired(pair.after());
        if (new PresenceComparison(walk).compare(pair, before, after)) {
            new LayoutComparison(walk).compare(pair);
        }
    }

    private static boolean isRequired(Node parameter) {
        return parameter.flag("required", parameter.text("in", "").equals("path"));
    }
}
