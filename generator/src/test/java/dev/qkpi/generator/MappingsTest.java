package dev.qkpi.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.golden.CompiledTree;
import dev.qkpi.generator.golden.Loopback;
import dev.qkpi.generator.model.Mappings;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.GeneratedTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingsTest {

    private static final SpecSource DOCUMENT = SpecSource.text("api.yaml", """
            openapi: 3.1.0
            info: {title: Shop, version: "1"}
            paths:
              /orders/{id}:
                get:
                  tags: [orders]
                  operationId: getOrder
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: p, in: query, schema: {type: integer}}
                  responses:
                    "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
            components:
              schemas:
                Order:
                  type: object
                  required: [price]
                  properties:
                    ts: {type: string, format: date-time}
                    name: {type: string}
                    price: {$ref: "#/components/schemas/Money"}
                    prices: {type: array, items: {$ref: "#/components/schemas/Money"}}
                    state: {$ref: "#/components/schemas/State"}
                    extra: {type: object, properties: {a: {type: string}}}
                State: {type: string, enum: [in-progress, done]}
                Money: {type: object, properties: {amount: {type: number}}}
                Item: {type: object, properties: {id: {type: string}}}
            """);

    private static GenerationResult generate(List<String> names, List<String> types, List<String> imports) {
        GeneratorOptions options = new GeneratorOptions(
                "shop",
                Set.of(Part.values()),
                Nullness.GENERATED,
                Optional.empty(),
                Mappings.of(names, types, imports));
        return new ClientGenerator(options).generate(DOCUMENT);
    }

    private static String refusal(List<String> names, List<String> types, List<String> imports) {
        return assertThrows(IllegalArgumentException.class, () -> generate(names, types, imports))
                .getMessage();
    }

    @Test
    void namesWhatTheUserNames(@TempDir Path classes) throws Exception {
        GenerationResult result = generate(
                List.of(
                        "schema:Order=Purchase",
                        "schema:#/components/schemas/Order/properties/extra=Details",
                        "property:Order.ts=placedAt",
                        "property:#/components/schemas/Order/properties/extra.a=first",
                        "enum:State.in-progress=WORKING",
                        "operation:getOrder=fetch",
                        "parameter:getOrder.p=page",
                        "resource:orders=purchases"),
                List.of("format:date-time=String"),
                List.of());
        assertEquals(List.of(), result.findings());
        ClassLoader loader = CompiledTree.compile(result.tree(), classes);
        Class<?> order = loader.loadClass("shop.model.Purchase");
        assertEquals(String.class, order.getMethod("placedAt").getReturnType());
        assertEquals(
                "shop.model.Details", order.getMethod("extra").getReturnType().getName());
        assertEquals(
                String.class,
                order.getMethod("extra").getReturnType().getMethod("first").getReturnType());
        assertEquals(
                "in-progress",
                loader.loadClass("shop.model.State")
                        .getField("WORKING")
                        .get(null)
                        .toString());
        assertTrue(result.tree()
                .files()
                .get("shop/api/PurchasesApi.java")
                .text()
                .contains("Purchase fetch(String id, GetOrderParams options);"));
        assertEquals(
                Long.class,
                loader.loadClass("shop.api.GetOrderParams").getMethod("page").getReturnType());
        loader.loadClass("shop.ShopClient").getMethod("purchases");
    }

    @Test
    void usesTheUsersOwnClasses(@TempDir Path classes) throws IOException {
        GenerationResult result = generate(List.of(), List.of(), List.of("schema:Money=com.example.Money"));
        assertTrue(result.tree().files().keySet().stream().noneMatch(path -> path.contains("Money")));
        List<GeneratedFile> files = new ArrayList<>(result.tree().files().values());
        files.add(new GeneratedFile("com/example/Money.java", """
                package com.example;

                public record Money(java.math.BigDecimal amount) {}
                """));
        files.add(new GeneratedFile("com/example/MoneyCodec.java", """
                package com.example;

                public final class MoneyCodec {
                    private MoneyCodec() {}

                    public static Money read(shop.internal.JsonReader in) {
                        return new Money(in.readDecimal());
                    }

                    public static void write(shop.internal.JsonWriter out, Money value) {
                        out.writeDecimal(value.amount());
                    }
                }
                """));
        CompiledTree.compile(GeneratedTree.of(files), classes);
    }

    /** In every place that a scalar can have: properties, lists, unions, parameters, headers, forms. */
    @Test
    void usesTheUsersOwnClassesForScalars(@TempDir Path classes) throws Exception {
        SpecSource source = SpecSource.text("api.yaml", """
                openapi: 3.1.0
                info: {title: Shop, version: "1"}
                paths:
                  /orders/{price}:
                    post:
                      tags: [orders]
                      operationId: order
                      parameters:
                        - {name: price, in: path, required: true, schema: {type: string, format: money}}
                        - {name: prices, in: query, required: true, schema: {type: array, items: {type: string, format: money}}}
                        - {name: X-Price, in: header, schema: {type: string, format: Money, default: "1"}}
                        - {name: either, in: cookie, schema: {oneOf: [{type: string, format: money}, {type: integer}]}}
                      requestBody: {content: {application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/Order"}}}}
                      responses:
                        "200":
                          description: ok
                          headers: {X-Total: {schema: {type: string, format: money}}}
                          content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}
                components:
                  schemas:
                    Order:
                      type: object
                      required: [price]
                      properties:
                        price: {type: string, format: money}
                        prices: {type: array, items: {type: string, format: money}}
                        either: {oneOf: [{type: string, format: money}, {type: boolean}]}
                        rate: {type: number}
                        count: {type: integer, format: money}
                """);
        GeneratorOptions options = new GeneratorOptions(
                "shop",
                Set.of(Part.values()),
                Nullness.GENERATED,
                Optional.empty(),
                Mappings.of(
                        List.of("header:order.X-Total=total"),
                        List.of("type:string+money=com.example.Money", "type:number=Double", "format:money=Integer"),
                        List.of()));
        GenerationResult result = new ClientGenerator(options).generate(source);
        List<GeneratedFile> files = new ArrayList<>(result.tree().files().values());
        files.add(new GeneratedFile("com/example/Money.java", """
                package com.example;

                public record Money(String cents) {}
                """));
        files.add(new GeneratedFile("com/example/MoneyCodec.java", """
                package com.example;

                public final class MoneyCodec {
                    private MoneyCodec() {}

                    public static Money read(shop.internal.JsonReader in) {
                        return new Money(in.readString());
                    }

                    public static void write(shop.internal.JsonWriter out, Money value) {
                        out.writeString(value.cents());
                    }
                }
                """));
        ClassLoader loader = CompiledTree.compile(GeneratedTree.of(files), classes);
        Class<?> order = loader.loadClass("shop.model.Order");
        assertEquals(
                "com.example.Money", order.getMethod("price").getReturnType().getName());
        assertEquals(Double.class, order.getMethod("rate").getReturnType());
        assertEquals(Integer.class, order.getMethod("count").getReturnType());
        Class<?> headers = loader.loadClass("shop.api.OrderHeaders");
        assertEquals(
                "com.example.Money", headers.getMethod("total").getReturnType().getName());
        assertEquals(1, new Loopback(loader, "shop", "Shop").callAll());
    }

    @Test
    void refusesWhatFitsNothing() {
        assertEquals(
                """
                nameMappings `property:Order.nam=x` fits nothing in the document. Did you mean property:Order.name? Names count as the document writes them.
                nameMappings `schema:Orders=x` fits nothing in the document. Did you mean schema:Order? Names count as the document writes them.
                typeMappings `format:datetime` fits nothing in the document. Did you mean format:date-time? Names count as the document writes them.
                importMappings `schema:Moneyy` fits nothing in the document. Did you mean schema:Money? Names count as the document writes them.""".replace("=x`", "`"),
                refusal(
                        List.of("property:Order.nam=x", "schema:Orders=X"),
                        List.of("format:datetime=String"),
                        List.of("schema:Moneyy=a.B")));
    }

    @Test
    void refusesNamesThatAreNone() {
        assertEquals(
                """
                nameMappings `Order=X` is not understood. Write kind:name=value with one of the kinds enum, header, operation, parameter, property, resource, schema.
                nameMappings `schema:State=String`: the name is taken by Java or by generated code.
                nameMappings `schema:Order=a b`: the name is not a Java name of at most 80 ASCII letters, digits and _.
                nameMappings `property:Order.ts=class`: the name is not a Java name of at most 80 letters.
                typeMappings `format:x=Strin`: the type is unknown. Did you mean String? Use one of String, Boolean, Integer, Long, Float, Double, BigDecimal, LocalDate, OffsetDateTime, UUID, URI, byte[], or the full name of a class of yours.
                importMappings `schema:Money=Money`: this is not the full name of a class. Use one such as com.example.Money.""",
                refusal(
                        List.of("Order=X", "schema:State=String", "schema:Order=a b", "property:Order.ts=class"),
                        List.of("format:x=Strin"),
                        List.of("schema:Money=Money")));
    }

    @Test
    void refusesNamesThatMeet() {
        assertEquals(
                """
                QKPI-106 api.yaml:20 #/components/schemas/Order/properties/name: this is called `name` by itself, as is #/components/schemas/Order/properties/ts. Choose another name in nameMappings.
                QKPI-106 api.yaml:27 #/components/schemas/Item: nameMappings gives `schema:Item` the name `Order`, as is #/components/schemas/Order. Choose another name in nameMappings.""",
                assertThrows(
                                SpecException.class,
                                () -> generate(
                                        List.of("property:Order.ts=name", "schema:Item=Order"), List.of(), List.of()))
                        .getMessage());
        assertEquals(
                "QKPI-105 api.yaml:19 #/components/schemas/Order/properties/ts: typeMappings gives the format `date-time` a type that does not hold this JSON string. Map it to a type for the same kind of JSON.",
                assertThrows(
                                SpecException.class,
                                () -> generate(List.of(), List.of("format:date-time=Long"), List.of()))
                        .getMessage());
    }
}
