package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.build.OperationBuilder.OperationPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the operations of a document stand: those of the API, and those that the API calls elsewhere. */
final class OperationPlaces {

    /** The methods in the order in which operations of one path come. */
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final NameScope ids = new NameScope();
    private final NameScope hookPaths = new NameScope();
    private final Set<String> callbacksSeen = new HashSet<>();
    private final List<OperationPlace> operations = new ArrayList<>();
    private final List<OperationPlace> hooks = new ArrayList<>();

    OperationPlaces(SpecDocument document) {
        Element top = document.top();
        top.child("paths").withoutExtensions().forEach(this::addPath);
        if (!document.isVersion30()) {
            top.child("webhooks").members().forEach(this::addWebhook);
        }
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

    private void addPath(Element item) {
        for (Element operation : operationsOf(item)) {
            String fallback = JavaNames.member(OperationBuilder.fallbackId(operation.name(), item.name()));
            operations.add(place(item.name(), item, operation, fallback));
        }
    }

    private void addWebhook(Element item) {
        addHooks(item.follow(), new HookName("/" + item.name(), item.name(), "webhooks"));
    }

    /** Callbacks by reference are the same for all operations that name them, so they are served once. */
    private void addCallbacks(OperationPlace place) {
        for (Element declared : place.operation().child("callbacks").members()) {
            Element callback = declared.follow();
            boolean shared = callback != declared;
            String path = shared ? "/" + callback.name() : "/" + place.id() + "/" + declared.name();
            String id = shared ? callback.name() : place.id() + " " + declared.name();
            if (callbacksSeen.add(callback.pointer())) {
                callback.withoutExtensions().forEach(item -> addHooks(item, new HookName(path, id, "callbacks")));
            }
        }
    }

    private void addHooks(Element item, HookName name) {
        List<Element> methods = operationsOf(item);
        String path = methods.isEmpty() ? "" : hookPaths.claim(plain(name.path()));
        for (Element operation : methods) {
            String wish = methods.size() == 1 ? name.id() : operation.name() + " " + name.id();
            OperationPlace place =
                    place(path, item, operation, JavaNames.member(wish)).inGroup(name.group());
            hooks.add(place);
            addCallbacks(place);
        }
    }

    private static List<Element> operationsOf(Element item) {
        List<Element> operations = new ArrayList<>();
        for (String method : METHODS) {
            if (item.has(method)) {
                operations.add(item.child(method));
            }
        }
        return operations;
    }

    private OperationPlace place(String path, Element item, Element operation, String fallbackId) {
        String given = operation.textOf("operationId");
        String id = ids.claim(given.isBlank() ? fallbackId : given);
        return new OperationPlace(id, operation.name().toUpperCase(Locale.ROOT), path, item, operation, "");
    }

    /** A name as part of a path that needs no encoding and has no variables. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9._~/-]+", "-").replaceAll("/+", "/");
    }

    /** What the operations of a hook are called after, and under which interface they go without a tag. */
    private record HookName(String path, String id, String group) {}
}
