package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.GroupDoc;
import dev.qkpi.generator.docs.content.OperationDoc;
import dev.qkpi.generator.docs.content.ParameterDoc;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.content.SchemaDoc;
import dev.qkpi.generator.docs.content.ShapeDoc.PropertyDoc;
import java.util.List;

/** What search finds, as a script: pages need neither a network nor a server to read it. */
final class SearchIndex {

    private static final int LONGEST = 400;

    private final StringBuilder out = new StringBuilder("window.qkpiIndex = [\n");

    private SearchIndex() {}

    static String of(Reference reference) {
        SearchIndex index = new SearchIndex();
        for (GroupDoc group : reference.groups()) {
            index.add(group.description(), "resource", group.name(), Paths.group(group), "");
            for (OperationDoc operation : group.operations()) {
                index.operation(operation);
            }
        }
        for (SchemaDoc schema : reference.schemas()) {
            String page = Paths.schema(schema);
            index.add(schema.description(), "schema", schema.name(), page, schema.title());
            index.properties(schema.name(), page, schema.shape().properties());
            schema.shape()
                    .variants()
                    .forEach(variant -> index.properties(
                            schema.name(), page, variant.shape().properties()));
            schema.shape().values().forEach(value -> index.add("", "value", value, page, schema.name()));
        }
        reference
                .errors()
                .forEach(error -> index.add(
                        "",
                        "error",
                        error.status() + " " + error.phrase(),
                        "errors.html#error-" + error.status(),
                        error.exception()));
        return index.out.append("];\n").toString();
    }

    private void operation(OperationDoc operation) {
        String page = Paths.operation(operation);
        String detail = operation.method() + " " + operation.path() + " " + operation.id();
        add(operation.description(), "operation", operation.title(), page, detail);
        for (ParameterDoc parameter : operation.parameters()) {
            add(
                    parameter.description(),
                    "parameter",
                    parameter.name(),
                    page + "#" + parameter.anchor(),
                    operation.title());
        }
        operation
                .body()
                .forEach(body -> body.media().forEach(media -> {
                    if (media.shape().type().stream()
                            .allMatch(part -> part.schema().isEmpty())) {
                        properties(operation.title(), page, media.shape().properties());
                    }
                }));
    }

    private void properties(String owner, String page, List<PropertyDoc> properties) {
        for (PropertyDoc property : properties) {
            add(property.description(), "property", property.name(), page + "#" + property.anchor(), owner);
            properties(owner + "." + property.name(), page, property.shape().properties());
        }
    }

    /** Adds what is found, by these words: kind, title, address, detail. */
    private void add(String description, String... words) {
        String plain = Prose.plain(description);
        String text = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        out.append('[');
        for (String word : words) {
            out.append(Escape.script(word)).append(',');
        }
        out.append(Escape.script(text)).append("],\n");
    }
}
