package dev.qkpi.generator.model.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.List;
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

    private static ClientModel model(String text) {
        SpecDocument document = new SpecReader().read(SpecSource.text("r.yaml", text));
        ClientModel model = new ModelBuilder().build(document);
        assertEquals(List.of(), document.findings().all());
        return model;
    }
}
