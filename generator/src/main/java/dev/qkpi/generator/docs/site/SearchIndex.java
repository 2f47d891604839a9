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
            index.add("resource", group.name(), Paths.group(group), "", group.description());
            for (OperationDoc operation : group.operations()) {
                index.operation(operation);
            }
        }
        for (SchemaDoc schema : reference.schemas()) {
            String page = Paths.schema(schema);
            index.add("schema", schema.name(), page, schema.title(), schema.description());
            index.properties(schema.name(), page, schema.shape().properties());
            schema.shape()
                    .variants()
                    .forEach(variant -> index.properties(
                            schema.name(), page, variant.shape().properties()));
            schema.shape().values().forEach(value -> index.add("value", value, page, schema.name(), ""));
        }
        reference
                .errors()
                .forEach(error -> index.add(
                        "error",
                        error.status() + " " + error.phrase(),
                        "errors.html#error-" + error.status(),
                        error.exception(),
                        ""));
        return index.out.append("];\n").toString();
    }

    private void operation(OperationDoc operation) {
        String page = Paths.operation(operation);
        String detail = operation.method() + " " + operation.path() + " " + operation.id();
        add("operation", operation.title(), page, detail, operation.description());
        for (ParameterDoc parameter : operation.parameters()) {
            add(
                    "parameter",
                    parameter.name(),
                    page + "#" + parameter.anchor(),
                    operation.title(),
                    parameter.description());
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
            add("property", property.name(), page + "#" + property.anchor(), owner, property.description());
            properties(owner + "." + property.name(), page, property.shape().properties());
        }
    }

    private void add(String kind, String title, String href, String detail, String description) {
        String words = Prose.plain(description);
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        out.append('[');
        for (String part : List.of(kind, title, href, detail)) {
            out.append(Escape.script(part)).append(',');
        }
        out.append(Escape.script(text)).append("],\n");
    }
}
