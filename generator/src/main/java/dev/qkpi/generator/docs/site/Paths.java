package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.GroupDoc;
import dev.qkpi.generator.docs.content.OperationDoc;
import dev.qkpi.generator.docs.content.ParameterDoc;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.content.ResponseDoc;
import dev.qkpi.generator.docs.content.SchemaDoc;
import dev.qkpi.generator.docs.content.ShapeDoc.PropertyDoc;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The addresses of pages and of places on them, relative to the site's folder. */
final class Paths {

    private final Map<String, OperationDoc> operations = new LinkedHashMap<>();
    private final Map<String, SchemaDoc> schemas = new LinkedHashMap<>();
    private final Map<String, Target> byPointer = new HashMap<>();

    Paths(Reference reference) {
        for (SchemaDoc schema : reference.schemas()) {
            schemas.put(schema.name(), schema);
            byPointer.put(schema.pointer(), new Target(schema(schema), schema.name()));
            properties(schema(schema), schema.name(), schema.shape().properties());
        }
        for (OperationDoc operation : reference.operations()) {
            operations.put(operation.id(), operation);
            operation(operation, operation(operation));
        }
        byPointer.put("", new Target("index.html", "the document"));
        byPointer.put("/servers", new Target("index.html#servers", "servers"));
        byPointer.put("/components/securitySchemes", new Target("index.html#authentication", "authentication"));
    }

    /** A place of the site, and what readers call it. */
    record Target(String path, String label) {}

    private void operation(OperationDoc operation, String page) {
        String title = operation.title();
        byPointer.put(operation.pointer(), new Target(page, title));
        for (ParameterDoc parameter : operation.parameters()) {
            String label = title + ": " + parameter.place() + " parameter " + parameter.name();
            byPointer.putIfAbsent(parameter.pointer(), new Target(page + "#" + parameter.anchor(), label));
        }
        if (!operation.body().isEmpty()) {
            byPointer.putIfAbsent(
                    operation.pointer() + "/requestBody", new Target(page + "#request", title + ": request body"));
        }
        for (ResponseDoc response : operation.responses()) {
            Target target = new Target(page + "#" + response.anchor(), title + ": response " + response.status());
            byPointer.putIfAbsent(operation.pointer() + "/responses/" + response.status(), target);
            byPointer.putIfAbsent(response.pointer(), target);
        }
    }

    private void properties(String page, String owner, List<PropertyDoc> properties) {
        for (PropertyDoc property : properties) {
            String label = owner + "." + property.name();
            byPointer.putIfAbsent(property.pointer(), new Target(page + "#" + property.anchor(), label));
            properties(page, label, property.shape().properties());
            property.shape()
                    .variants()
                    .forEach(variant -> properties(page, label, variant.shape().properties()));
        }
    }

    static String operation(OperationDoc operation) {
        return "operations/" + operation.file() + ".html";
    }

    static String schema(SchemaDoc schema) {
        return "schemas/" + schema.file() + ".html";
    }

    static String group(GroupDoc group) {
        return "resources/" + group.file() + ".html";
    }

    /** The page of a named schema; empty if there is none of that name. */
    String schema(String name) {
        SchemaDoc schema = schemas.get(name);
        return schema == null ? "" : schema(schema);
    }

    OperationDoc operation(String id) {
        return operations.get(id);
    }

    /** The page that is nearest to a place of the document. */
    Target nearest(String pointer) {
        String at = pointer;
        while (!byPointer.containsKey(at)) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return byPointer.get(at);
    }
}
