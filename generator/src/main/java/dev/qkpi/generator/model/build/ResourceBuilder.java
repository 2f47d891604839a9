package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.build.OperationBuilder.OperationPlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Operations by tag, each group under one interface with method names as short as they can be. */
final class ResourceBuilder {

    /** Methods and settings that every client and server has. */
    private static final String[] TAKEN = {
        "async",
        "with",
        "withResponse",
        "withResponseOnly",
        "builder",
        "build",
        "caller",
        "address",
        "contextPath",
        "threads",
        "maxRequestBytes",
        "port",
        "start",
        "baseUrl",
        "close",
        "http"
    };

    private final BuildContext context;
    private final OperationBuilder operations;

    ResourceBuilder(BuildContext context, OperationBuilder operations) {
        this.context = context;
        this.operations = operations;
    }

    /** All resources, in the order in which the document first uses their tags. */
    List<Resource> build(List<OperationPlace> all) {
        Map<String, List<OperationPlace>> groups = new LinkedHashMap<>();
        Map<String, String> tags = new LinkedHashMap<>();
        for (OperationPlace place : all) {
            String accessor =
                    context.naming().given("resource:" + place.resource()).orElse(JavaNames.member(place.resource()));
            groups.computeIfAbsent(accessor, key -> new ArrayList<>()).add(place);
            tags.putIfAbsent(accessor, place.resource());
        }
        NameScope accessors = NameScope.with(TAKEN);
        List<Resource> resources = new ArrayList<>();
        groups.forEach((accessor, places) -> {
            String tag = tags.get(accessor);
            for (List<OperationPlace> part : ResourceParts.of(places, tag, context)) {
                resources.add(resource(accessors.claim(accessor), tag, part));
            }
        });
        return resources;
    }

    private Resource resource(String accessor, String tag, List<OperationPlace> places) {
        List<Operation> built = places.stream()
                .flatMap(place -> operations.build(place).stream())
                .toList();
        String group = places.get(0).group();
        // The API's own interface of the same tag keeps the plain name.
        boolean taggedHook = !group.isEmpty() && !group.equals(tag);
        String typeName =
                context.claimApi(context.naming().given("resource:" + tag).orElse(tag) + (taggedHook ? " Hooks" : ""));
        String text = "";
        for (Element candidate : context.document().top().child("tags").items()) {
            if (text.isBlank() && candidate.textOf("name").equals(tag)) {
                text = candidate.textOf("description");
            }
        }
        return new Resource(accessor, typeName, new Docs(text, false), shortened(built, places, tag));
    }

    /**
     * Drops the resource's own noun from method names. Of several that would then be the same, the one that has no noun
     * to drop has the short name, else the first: so that one which is added to the document's end renames no other.
     */
    private List<Operation> shortened(List<Operation> built, List<OperationPlace> places, String tag) {
        Map<String, String> owners = new HashMap<>();
        built.stream()
                .filter(operation -> operation.form().isEmpty())
                .sorted(Comparator.comparing(
                        operation -> !operation.javaName().equals(withoutNoun(operation.id(), tag))))
                .forEach(operation -> owners.putIfAbsent(withoutNoun(operation.id(), tag), operation.id()));
        NameScope names = NameScope.with("equals", "hashCode", "toString");
        List<Operation> named = new ArrayList<>();
        String name = "";
        Iterator<OperationPlace> each = places.iterator();
        for (Operation operation : built) {
            if (operation.form().isEmpty()) {
                String wish = withoutNoun(operation.id(), tag);
                String free = owners.get(wish).equals(operation.id()) ? wish : operation.javaName();
                String pointer = each.next().pointer();
                name = context.naming().claim(names, "operation:" + operation.id(), pointer, free);
                named.add(operation.withJavaName(name));
            } else {
                named.add(operation.withJavaName(names.claim(name + operation.form())));
            }
        }
        return named;
    }

    private static String withoutNoun(String id, String tag) {
        List<String> noun =
                JavaNames.words(tag).stream().map(ResourceBuilder::stem).toList();
        List<String> words = JavaNames.words(id);
        List<String> stems = words.stream().map(ResourceBuilder::stem).toList();
        int at = Collections.indexOfSubList(stems, noun);
        // A method is a verb with or without more; one that would lose its first word keeps its name.
        if (noun.isEmpty() || at < 1) {
            return JavaNames.member(id);
        }
        List<String> rest = new ArrayList<>(words.subList(0, at));
        rest.addAll(words.subList(at + noun.size(), words.size()));
        return JavaNames.member(String.join(" ", rest));
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        return lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 2
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
