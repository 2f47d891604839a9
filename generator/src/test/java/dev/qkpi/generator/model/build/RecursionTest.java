package dev.qkpi.generator.model.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Schemas that lead to each other, however far and in whatever circle. */
class RecursionTest {

    private static final String HEAD =
            "openapi: 3.1.0\ninfo: {title: R, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";

    @Test
    void aChainOfSchemasMayBeLongerThanTheStackIsDeep() {
        int length = 5_000;
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < length; i++) {
            text.append("    C%d: {type: object, properties: {next: {$ref: '#/components/schemas/C%d'}}}\n"
                    .formatted(i, (i + 1) % length));
        }
        assertEquals(length, model(text.toString()).types().size());
    }

    @Test
    void aListOfObjectsThatHoldTheListIsNoCircleOfLists() {
        ClientModel model = model(HEAD + """
                    Nodes: {type: array, items: {$ref: '#/components/schemas/Node'}}
                    Node: {type: object, properties: {children: {$ref: '#/components/schemas/Nodes'}}}
                """);
        TypeShape.RecordShape node = (TypeShape.RecordShape) model.typesByName().get("Node");
        assertEquals(
                new TypeRef.ListOf(new TypeRef.Named("Node"), false),
                node.properties().get(0).type());
    }

    @Test
    void aPropertyThatWouldNeedAValueWithoutEndIsNotRequired() {
        SpecDocument document = document(HEAD + """
                    Tree: {type: object, required: [id, parent], properties: {id: {type: string}, parent: {$ref: '#/components/schemas/Tree'}}}
                    Hen: {type: object, required: [egg], properties: {egg: {$ref: '#/components/schemas/Egg'}}}
                    Egg: {type: object, required: [from], properties: {from: {oneOf: [{$ref: '#/components/schemas/Hen'}, {$ref: '#/components/schemas/Tree'}]}}}
                    Farm: {type: object, required: [hen, trees], properties: {hen: {$ref: '#/components/schemas/Hen'}, trees: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
                    List: {type: object, required: [rest], properties: {rest: {anyOf: [{$ref: '#/components/schemas/List'}, {type: 'null'}]}}}
                """);
        Map<String, TypeShape> types = new ModelBuilder().build(document).typesByName();
        assertEquals(
                Map.of(
                        "Tree", "id REQUIRED, parent OPTIONAL",
                        "Hen", "egg OPTIONAL",
                        "Egg", "from OPTIONAL",
                        "Farm", "hen REQUIRED, trees REQUIRED",
                        "ListModel", "rest REQUIRED_NULLABLE"),
                types.values().stream()
                        .filter(TypeShape.RecordShape.class::isInstance)
                        .collect(Collectors.toMap(TypeShape::name, RecursionTest::presences)));
        String words =
                ": `%s` is required, and so is one more such value within it, without end, so the Java requires it "
                        + "of none. Let it be optional, or null.";
        assertEquals(
                List.of(
                        "QKPI-033 r.yaml:6 #/components/schemas/Tree" + words.formatted("parent"),
                        "QKPI-033 r.yaml:7 #/components/schemas/Hen" + words.formatted("egg"),
                        "QKPI-033 r.yaml:8 #/components/schemas/Egg" + words.formatted("from")),
                document.findings().all().stream().map(Object::toString).toList());
    }

    private static String presences(TypeShape shape) {
        return ((TypeShape.RecordShape) shape)
                .properties().stream()
                        .map(property -> property.wireName() + " " + property.presence())
                        .collect(Collectors.joining(", "));
    }

    private static SpecDocument document(String text) {
        return new SpecReader().read(SpecSource.text("r.yaml", text));
    }

    private static ClientModel model(String text) {
        SpecDocument document = document(text);
        ClientModel model = new ModelBuilder().build(document);
        assertEquals(List.of(), document.findings().all());
        return model;
    }
}
