package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.GroupDoc;
import dev.qkpi.generator.docs.content.OperationDoc;
import dev.qkpi.generator.docs.content.ParameterDoc;
import dev.qkpi.generator.docs.content.Reference;
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
    private final Map<String, String> byPointer = new HashMap<>();

    Paths(Reference reference) {
        for (SchemaDoc schema : reference.schemas()) {
            schemas.put(schema.name(), schema);
            byPointer.put(schema.pointer(), schema(schema));
            properties(schema(schema), schema.shape().properties());
        }
        for (OperationDoc operation : reference.operations()) {
            operations.put(operation.id(), operation);
            byPointer.put(operation.pointer(), operation(operation));
            for (ParameterDoc parameter : operation.parameters()) {
                byPointer.putIfAbsent(parameter.pointer(), operation(operation) + "#" + parameter.anchor());
            }
            operation
                    .responses()
                    .forEach(response -> byPointer.putIfAbsent(
                            operation.pointer() + "/responses/" + response.status(),
                            operation(operation) + "#" + response.anchor()));
        }
        byPointer.put("", "index.html");
        byPointer.put("/servers", "index.html#servers");
        byPointer.put("/components/securitySchemes", "index.html#authentication");
    }

    private void properties(String page, List<PropertyDoc> properties) {
        for (PropertyDoc property : properties) {
            byPointer.putIfAbsent(property.pointer(), page + "#" + property.anchor());
            properties(page, property.shape().properties());
            property.shape()
                    .variants()
                    .forEach(variant -> properties(page, variant.shape().properties()));
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
    String nearest(String pointer) {
        String at = pointer;
        while (!byPointer.containsKey(at)) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return byPointer.get(at);
    }
}
