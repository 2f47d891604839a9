package dev.qkpi.generator.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.build.SchemaTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a document has, looked for in the compiled Java: operations, component schemas, properties of objects. */
final class Reachability {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Where an object's properties make no record: constraints, and what is no JSON. */
    private static final String ELSEWHERE =
            "(?s).*/(not|if|then|else|dependentSchemas|contains|headers|parameters|examples?|default|enum|const)(/.*)?"
                    + "|(?s).*/x-[^/]*(/.*)?|(?s).*/content/(?![^/]*json)[^/]*/schema.*";

    private final SpecDocument document;
    private final SchemaTypes types;
    private final ClassLoader classes;
    private final TreeMap<String, List<TypeShape>> shapes = new TreeMap<>();
    private final Set<String> referenced = new HashSet<>();
    private final List<String> missing = new ArrayList<>();
    private int operations;
    private int schemas;
    private int properties;

    Reachability(SpecDocument document, SchemaTypes types, ClassLoader classes) {
        this.document = document;
        this.types = types;
        this.classes = classes;
        document.eachReference((place, target) -> referenced.add(target));
        types.model()
                .types()
                .forEach(shape -> shapes.computeIfAbsent(place(shape.pointer()), key -> new ArrayList<>())
                        .add(shape));
    }

    private static String place(String pointer) {
        return pointer.endsWith("#patch") ? pointer.substring(0, pointer.length() - 6) : pointer;
    }

    /** What is in the document and not in the Java. */
    List<String> missing() throws ReflectiveOperationException {
        checkOperations();
        for (Map.Entry<String, SchemaView> schema : document.componentSchemas().entrySet()) {
            checkSchema(schema.getValue());
        }
        walk(document.tree(), "", false);
        return missing;
    }

    String counts() {
        return operations + " operations, " + schemas + " schemas, " + properties + " properties, " + missing.size()
                + " missing";
    }

    private void checkOperations() throws ReflectiveOperationException {
        for (Element path : document.top().child("paths").members()) {
            for (Element operation : path.follow().members()) {
                if (METHODS.contains(operation.name())) {
                    operations++;
                    checkOperation(path.name(), operation.name(), operation.textOf("operationId"));
                }
            }
        }
    }

    /** A path with a query or a fragment is sent otherwise than it stands; its operation is then known by its id. */
    private void checkOperation(String path, String method, String id) throws ReflectiveOperationException {
        for (var resource : types.model().resources()) {
            for (Operation operation : resource.operations()) {
                boolean same = operation.method().equalsIgnoreCase(method)
                        && (operation.id().equals(id)
                                || operation.path().equals(id.isEmpty() ? path.replaceFirst("[?#].*", "") : path));
                if (same && hasMethod("api." + resource.typeName(), operation.javaName())) {
                    return;
                }
            }
        }
        missing.add(method + " " + path + " has no method");
    }

    private boolean hasMethod(String type, String name) throws ReflectiveOperationException {
        return Arrays.stream(classes.loadClass("golden." + type).getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    private void checkSchema(SchemaView schema) {
        schemas++;
        TypeRef type = types.of(schema);
        if (type instanceof TypeRef.Named named) {
            checkClass(schema.pointer(), named.name());
        } else if (!referenced.contains(schema.pointer()) && !isReported(schema.pointer())) {
            missing.add(schema.pointer() + " has no type and no use");
        }
    }

    private void checkClass(String place, String name) {
        try {
            classes.loadClass("golden.model." + name);
        } catch (ClassNotFoundException e) {
            boolean patched =
                    shapes.getOrDefault(place, List.of()).stream().anyMatch(TypeShape.PatchShape.class::isInstance);
            if (!patched) {
                missing.add(place + " should be " + name + ", which is not generated");
            }
        }
    }

    /** Whether a finding tells of the place, or of a component around it; of many of a kind only the first are told. */
    private boolean isReported(String pointer) {
        return document.findings().all().stream()
                .anyMatch(finding -> finding.pointer().equals(pointer)
                        || finding.id().equals("QKPI-069") && pointer.startsWith(finding.pointer() + "/")
                        || finding.id().equals("QKPI-098") && pointer.startsWith(finding.pointer() + "/")
                        || finding.id().equals("QKPI-099") && pointer.startsWith(finding.pointer() + "/allOf/")
                        || finding.id().equals("QKPI-088") && pointer.startsWith(finding.pointer() + "/")
                        || finding.id().equals("QKPI-097") && finding.pointer().isEmpty());
    }

    private void walk(JsonNode node, String pointer, boolean names) throws ReflectiveOperationException {
        if (pointer.matches(ELSEWHERE)) {
            return;
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String at = Pointers.child(pointer, member.getKey());
            boolean isMap = !names
                    && member.getKey().equals("properties")
                    && member.getValue().isObject();
            if (isMap && (pointer.contains("/schemas/") || pointer.contains("/schema"))) {
                for (var property : member.getValue().properties()) {
                    checkProperty(pointer, property.getKey());
                }
            }
            walk(member.getValue(), at, isMap);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, false);
        }
    }

    /** The record of the object, of what it is a part of, or of a member of a union has the property. */
    private void checkProperty(String object, String name) throws ReflectiveOperationException {
        properties++;
        String owner = object;
        while (!owner.isEmpty() && !shapes.containsKey(owner)) {
            owner = owner.substring(0, owner.lastIndexOf('/'));
        }
        Set<String> seen = new HashSet<>();
        List<TypeShape> candidates = new ArrayList<>(shapes.getOrDefault(owner, List.of()));
        shapes.subMap(object + "/", object + "0").values().forEach(candidates::addAll);
        // What several parts of allOf describe stands at one of them.
        shapes.forEach((at, all) -> {
            if (object.contains("/allOf/") && withoutParts(at).equals(withoutParts(object))) {
                candidates.addAll(all);
            }
        });
        for (TypeShape shape : candidates) {
            if (has(shape, name, seen)) {
                return;
            }
        }
        if (!isReported(object)) {
            missing.add(object + " has no accessor of " + name);
        }
    }

    private static String withoutParts(String pointer) {
        return pointer.replaceAll("/allOf(/\\d+)?(?=/|$)", "");
    }

    private boolean has(TypeShape shape, String name, Set<String> seen) throws ReflectiveOperationException {
        if (shape instanceof TypeShape.UnionShape union && seen.add(union.name())) {
            for (var variant : union.variants()) {
                boolean found = variant.type() instanceof TypeRef.Named named
                        && has(types.model().typesByName().get(named.name()), name, seen);
                if (found) {
                    return true;
                }
            }
        }
        Collection<Property> known = shape instanceof TypeShape.RecordShape record
                ? record.properties()
                : shape instanceof TypeShape.PatchShape patch ? patch.properties() : List.of();
        for (Property property : known) {
            if (property.wireName().equals(name)) {
                return hasMethod("model." + shape.name(), property.javaName());
            }
        }
        return false;
    }
}
