package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.build.OperationIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which operations and schemas refer to a schema, also by way of shared parameters, bodies and answers. */
final class Uses {

    private static final String SCHEMAS = "/components/schemas/";

    private final Map<String, String> operations = new HashMap<>();
    private final Map<String, Set<String>> referrers = new HashMap<>();
    private final Map<String, Set<String>> users = new HashMap<>();

    Uses(SpecDocument document) {
        OperationIndex.of(document)
                .forEach((id, place) -> operations.put(place.operation().pointer(), id));
        document.eachReference((place, target) -> {
            String owner = owner(place.pointer());
            if (!owner.isEmpty()) {
                referrers
                        .computeIfAbsent(owned(target), key -> new LinkedHashSet<>())
                        .add(owner);
            }
        });
    }

    /** Ids of the operations that refer to what stands at a pointer. */
    List<String> operations(String pointer) {
        return users(pointer).stream()
                .filter(operations::containsKey)
                .map(operations::get)
                .toList();
    }

    /** Names of the other schemas that refer to it. */
    List<String> schemas(String pointer) {
        return users(pointer).stream()
                .filter(user -> user.startsWith(SCHEMAS) && !user.equals(pointer))
                .map(Pointers::last)
                .toList();
    }

    private Set<String> users(String pointer) {
        return users.computeIfAbsent(pointer, this::find);
    }

    /** Those that refer to it, where shared parts that are no schemas stand for those that use them. */
    private Set<String> find(String pointer) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        List<String> next = new ArrayList<>(referrers.getOrDefault(pointer, Set.of()));
        for (int i = 0; i < next.size(); i++) {
            String user = next.get(i);
            if (user.startsWith(SCHEMAS) || operations.containsKey(user)) {
                found.add(user);
            } else if (seen.add(user)) {
                next.addAll(referrers.getOrDefault(user, Set.of()));
            }
        }
        return found;
    }

    /** The operation or component that a place is in; empty if it is in neither. */
    private String owner(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            String above = pointer.substring(0, end);
            if (operations.containsKey(above)) {
                return above;
            }
        }
        return owned(pointer);
    }

    /** The component that a pointer leads into; the pointer itself if it leads into none. */
    private static String owned(String pointer) {
        if (!pointer.startsWith("/components/")) {
            return pointer;
        }
        int kind = pointer.indexOf('/', "/components/".length());
        int name = kind < 0 ? -1 : pointer.indexOf('/', kind + 1);
        return name < 0 ? pointer : pointer.substring(0, name);
    }
}
