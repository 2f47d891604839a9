package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The named schemas of a document, with the places that use them. */
final class SchemaReader {

    private final SpecDocument document;
    private final ExampleReader examples;
    private final Map<String, String> javaTypes = new HashMap<>();
    private final Uses uses;

    SchemaReader(SpecDocument document, ClientModel model, ExampleReader examples) {
        this.document = document;
        this.examples = examples;
        for (TypeShape shape : model.types()) {
            javaTypes.merge(shape.pointer(), shape.name(), (first, second) -> first + ", " + second);
        }
        this.uses = new Uses(document);
    }

    List<SchemaDoc> read() {
        FileNames files = new FileNames("index");
        List<SchemaDoc> schemas = new ArrayList<>();
        for (Element schema :
                document.top().child("components").child("schemas").members()) {
            schemas.add(schema(schema, files.claim(schema.name())));
        }
        return schemas;
    }

    private SchemaDoc schema(Element schema, String file) {
        ShapeReader shapes = new ShapeReader(new FileNames(PageAnchors.TAKEN), examples);
        return new SchemaDoc(
                schema.name(),
                file,
                schema.pointer(),
                javaTypes.getOrDefault(schema.pointer(), ""),
                schema.textOf("title"),
                schema.textOf("description"),
                schema.flag("deprecated"),
                shapes.opened(schema, ""),
                examples.ofSchemaOrMade(schema),
                uses.operations(schema.pointer()),
                uses.schemas(schema.pointer()),
                Note.within(schema));
    }
}
