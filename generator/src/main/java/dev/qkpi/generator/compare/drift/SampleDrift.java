package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.Drift.Kind;
import dev.qkpi.generator.compare.drift.page.PageValue;
import dev.qkpi.generator.compare.drift.page.Place;
import dev.qkpi.generator.compare.drift.spec.Aspect;
import dev.qkpi.generator.compare.drift.spec.SpecNode;
import dev.qkpi.generator.compare.drift.spec.SpecSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a schema against the samples that a page shows of it, key by key. */
final class SampleDrift {

    private final Drifts drifts;
    private final Shown shown;
    private final String where;
    private final boolean request;

    /** A comparison for the request or the response of an operation, which messages call {@code where}. */
    SampleDrift(Drifts drifts, Shown shown, String where, boolean request) {
        this.drifts = drifts;
        this.shown = shown;
        this.where = where;
        this.request = request;
    }

    /** Compares one sample. */
    void check(PageValue sample, SpecSchema schema) {
        check(List.of(sample), schema, "");
    }

    private void check(List<PageValue> values, SpecSchema schema, String path) {
        if (schema.missing() || values.isEmpty()) {
            return;
        }
        List<SpecSchema> branches = schema.branches();
        if (!branches.isEmpty() && schema.types().isEmpty()) {
            branch(values, schema, path);
            return;
        }
        Set<String> types = schema.types();
        List<PageValue> fitting = new ArrayList<>();
        for (PageValue value : values) {
            if (Types.allows(types, value)) {
                fitting.add(value);
            } else if (!standsFor(value, schema, path)) {
                contradiction(value, schema, path);
            }
        }
        objects(fitting, schema, path);
        List<PageValue> elements =
                fitting.stream().flatMap(value -> value.elements().stream()).toList();
        check(elements, schema.items(), path + "[]");
        new ValueDrift(drifts, shown, where, request).check(fitting, schema, path);
    }

    /** Each value goes on with the first alternative that allows its kind. */
    private void branch(List<PageValue> values, SpecSchema schema, String path) {
        Map<Integer, List<PageValue>> taken = new LinkedHashMap<>();
        List<SpecSchema> branches = schema.branches();
        for (PageValue value : values) {
            int found = -1;
            for (int i = branches.size() - 1; i >= 0; i--) {
                found = Types.allows(branches.get(i).types(), value) ? i : found;
            }
            boolean isNull = value.kind() == PageValue.Kind.NULL && schema.nullBranch();
            if (found >= 0) {
                taken.computeIfAbsent(found, key -> new ArrayList<>()).add(value);
            } else if (!isNull && !standsFor(value, schema, path)) {
                contradiction(value, schema, path);
            }
        }
        taken.forEach((branch, some) -> check(some, branches.get(branch), path));
    }

    /** Whether a value is a word that names the type of what should stand there, shown or marked elsewhere. */
    private boolean standsFor(PageValue value, SpecSchema schema, String path) {
        String key = path.replace("[]", "");
        String name = schema.node().pointer();
        boolean word = value.kind() == PageValue.Kind.STRING
                && Words.type(
                        value.text(),
                        key.substring(key.lastIndexOf('.') + 1),
                        name.substring(name.lastIndexOf('/') + 1));
        return word && (schema.marked(Aspect.TYPE) || shown.structured(schema));
    }

    private void contradiction(PageValue value, SpecSchema schema, String path) {
        String types = schema.types().isEmpty()
                ? schema.branches().stream()
                        .flatMap(branch -> branch.types().stream())
                        .distinct()
                        .collect(Collectors.joining(" or "))
                : String.join(" or ", schema.types());
        drifts.add(
                        request ? Ids.REQUEST_TYPE : Ids.RESPONSE_TYPE,
                        Kind.CONTRADICTION,
                        where + " shows " + value.kind() + " at `" + (path.isEmpty() ? "." : path)
                                + "`, the document has " + types)
                .remedy("Take the page's type, or note why the document's is right")
                .fix(() -> Fixes.setType(schema, value))
                .at(value.place(), schema.use());
    }

    private void objects(List<PageValue> values, SpecSchema schema, String path) {
        List<PageValue> objects = values.stream()
                .filter(value -> value.kind() == PageValue.Kind.OBJECT)
                .toList();
        if (objects.isEmpty()) {
            return;
        }
        Map<String, SpecNode> properties = schema.properties();
        Map<String, List<PageValue>> members = new LinkedHashMap<>();
        objects.forEach(object -> object.members()
                .forEach((name, value) ->
                        members.computeIfAbsent(name, key -> new ArrayList<>()).add(value)));
        String before = "";
        for (Map.Entry<String, List<PageValue>> member : members.entrySet()) {
            String name = member.getKey();
            if (properties.containsKey(name)) {
                check(member.getValue(), new SpecSchema(properties.get(name)), join(path, name));
                before = name;
            } else if (schema.map()) {
                check(member.getValue(), schema.additional(), join(path, "*"));
            } else {
                pageOnly(member, schema, path, before);
            }
        }
        unseen(schema, members.keySet(), objects.get(0).place(), path);
    }

    private void pageOnly(Map.Entry<String, List<PageValue>> member, SpecSchema schema, String path, String before) {
        PageValue value = member.getValue().get(0);
        drifts.add(
                        request ? Ids.REQUEST_KEY_PAGE : Ids.RESPONSE_KEY_PAGE,
                        Kind.PAGE_ONLY,
                        where + " shows `" + join(path, member.getKey()) + "` (" + value.kind()
                                + "), which the document lacks")
                .remedy("Add the property")
                .fix(() -> Fixes.addProperty(schema.owner(), Shapes.property(member.getKey(), value), before))
                .fix(() -> Fixes.addProperty(
                        schema.owner(), Shapes.property(member.getKey(), value, where + " alone shows it."), before))
                .at(value.place(), schema.owner().get("properties"));
    }

    private void unseen(SpecSchema schema, Set<String> seen, Place place, String path) {
        boolean covered = schema.parts().stream()
                .filter(part -> part.reference().isEmpty())
                .anyMatch(part -> part.marked(Aspect.PRESENCE));
        Set<String> required = new LinkedHashSet<>(schema.required());
        schema.properties().forEach((name, property) -> {
            SpecSchema own = new SpecSchema(property);
            if (!covered && !seen.contains(name) && !own.marked(Aspect.PRESENCE)) {
                documentOnly(property, place, join(path, name));
            }
            if (!covered && required.contains(name) && !own.marked(Aspect.REQUIRED)) {
                claim(property, place, "requires `" + join(path, name) + "`, which the page does not mark as required");
            }
            if (!covered && nullable(property) && !own.marked(Aspect.NULL)) {
                claim(property, place, "allows null for `" + join(path, name) + "`, which the page does not show");
            }
        });
    }

    private static boolean nullable(SpecNode property) {
        SpecSchema schema = new SpecSchema(property);
        return schema.types().contains("null") || schema.nullBranch();
    }

    private void documentOnly(SpecNode property, Place place, String path) {
        drifts.add(
                        request ? Ids.REQUEST_KEY_DOCUMENT : Ids.RESPONSE_KEY_DOCUMENT,
                        Kind.DOCUMENT_ONLY,
                        where + " does not show `" + path + "`, which the document has without a mark")
                .remedy("Take the property out, or mark it as inferred or assumed with a reason")
                .fix(() -> Fixes.mark(property, where + " does not show it."))
                .at(place, property);
    }

    private void claim(SpecNode property, Place place, String claim) {
        if (!drifts.first(claim.replaceFirst("`[^`]*`", "") + property.pointer())) {
            return;
        }
        drifts.add(Ids.CLAIM, Kind.DOCUMENT_ONLY, where + ": the document " + claim)
                .remedy("Take the claim back, or mark it as inferred or assumed with a reason")
                .fix(() -> Fixes.mark(property, "The page does not say so."))
                .at(place, property);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
