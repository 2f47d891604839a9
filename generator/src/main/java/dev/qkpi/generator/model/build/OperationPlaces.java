package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.build.OperationBuilder.OperationPlace;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.callbacks.Callback;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the operations of a document stand: those of the API, and those that the API calls elsewhere. */
final class OperationPlaces {

    private final BuildContext context;
    private final OpenAPI api;
    private final NameScope ids = new NameScope();
    private final NameScope hookPaths = new NameScope();
    private final Set<String> callbacksSeen = new HashSet<>();
    private final List<OperationPlace> operations = new ArrayList<>();
    private final List<OperationPlace> hooks = new ArrayList<>();

    OperationPlaces(BuildContext context) {
        this.context = context;
        this.api = context.document().api();
        Map<String, PathItem> paths = api.getPaths() == null ? Map.of() : api.getPaths();
        paths.forEach(this::addPath);
        Map<String, PathItem> webhooks = api.getWebhooks() == null ? Map.of() : api.getWebhooks();
        webhooks.forEach(this::addWebhook);
        List.copyOf(operations).forEach(this::addCallbacks);
    }

    /** The operations of {@code paths}, in the document's order. */
    List<OperationPlace> operations() {
        return operations;
    }

    /** The operations of {@code webhooks} and of all callbacks, at paths made from their names. */
    List<OperationPlace> hooks() {
        return hooks;
    }

    private void addPath(String path, PathItem item) {
        String pointer = Pointers.child("/paths", path);
        item.readOperationsMap().forEach((method, operation) -> {
            String fallback = JavaNames.member(OperationBuilder.fallbackId(method.name(), path));
            operations.add(place(path, pointer, method, new Named(operation, fallback)));
        });
    }

    private void addWebhook(String name, PathItem item) {
        String pointer = context.document().follow(Pointers.child("/webhooks", name));
        addHooks(item, pointer, new HookName("/" + name, name, "webhooks"));
    }

    /** Callbacks by reference are the same for all operations that name them, so they are served once. */
    private void addCallbacks(OperationPlace place) {
        Map<String, Callback> callbacks = place.operation().getCallbacks();
        if (callbacks == null) {
            return;
        }
        callbacks.forEach((name, declared) -> {
            String own = Pointers.child(place.pointer(), "callbacks", name);
            String pointer = context.document().follow(own);
            boolean shared = !pointer.equals(own);
            String path = shared ? "/" + Pointers.last(pointer) : "/" + place.id() + "/" + name;
            String id = shared ? Pointers.last(pointer) : place.id() + " " + name;
            if (callbacksSeen.add(pointer)) {
                resolve(declared)
                        .forEach((expression, item) -> addHooks(
                                item, Pointers.child(pointer, expression), new HookName(path, id, "callbacks")));
            }
        });
    }

    private Map<String, PathItem> resolve(Callback declared) {
        Callback current = declared;
        for (int i = 0; i < 20 && current.get$ref() != null; i++) {
            String name = Pointers.last(Pointers.ofReference(current.get$ref()));
            boolean known = api.getComponents() != null
                    && api.getComponents().getCallbacks() != null
                    && api.getComponents().getCallbacks().containsKey(name);
            current = known ? api.getComponents().getCallbacks().get(name) : new Callback();
        }
        return current;
    }

    private void addHooks(PathItem item, String pointer, HookName name) {
        Map<PathItem.HttpMethod, Operation> methods = item.readOperationsMap();
        String path = methods.isEmpty() ? "" : hookPaths.claim(plain(name.path()));
        methods.forEach((method, operation) -> {
            String wish = methods.size() == 1 ? name.id() : method.name().toLowerCase(Locale.ROOT) + " " + name.id();
            OperationPlace place = place(path, pointer, method, new Named(operation, JavaNames.member(wish)))
                    .inGroup(name.group());
            hooks.add(place);
            addCallbacks(place);
        });
    }

    private OperationPlace place(String path, String item, PathItem.HttpMethod method, Named named) {
        String name = method.name();
        String given = named.operation().getOperationId();
        String id = ids.claim(given == null || given.isBlank() ? named.fallbackId() : given);
        String pointer = Pointers.child(item, name.toLowerCase(Locale.ROOT));
        return new OperationPlace(id, name, path, pointer, named.operation());
    }

    /** A name as part of a path that needs no encoding and has no variables. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._~/-]+", "-").replaceAll("/+", "/");
    }

    /** An operation, and what it is called if it does not say. */
    private record Named(Operation operation, String fallbackId) {}

    /** What the operations of a hook are called after, and under which interface they go without a tag. */
    private record HookName(String path, String id, String group) {}
}
