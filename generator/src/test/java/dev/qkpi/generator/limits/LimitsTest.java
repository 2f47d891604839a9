package dev.qkpi.generator.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.golden.CompiledTree;
import dev.qkpi.generator.golden.Loopback;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.GeneratedTree;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are larger than a class file: what can be split is, compiles and runs; the rest is refused. */
class LimitsTest {

    /** Operations beyond one tag's measure take long to compile; the full 5,000 are for thorough runs. */
    private static final int OPERATIONS = Integer.getInteger("qkpi.thorough", 1) > 1 ? 5_000 : 610;

    static String repeat(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(", "));
    }

    static SpecSource document(String paths, String schemas) {
        return SpecSource.text(
                "api.json",
                "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Large\", \"version\": \"1\"}, \"paths\": {" + paths
                        + "}, \"components\": {\"schemas\": {" + schemas + "}}}");
    }

    static GenerationResult generate(SpecSource source, Part... parts) {
        GeneratorOptions options = new GeneratorOptions("large", Set.of(parts), Nullness.GENERATED, Optional.empty());
        return new ClientGenerator(options).generate(source);
    }

    static String refusal(SpecSource source) {
        return assertThrows(SpecException.class, () -> generate(source, Part.CLIENT))
                .getMessage();
    }

    static ClassLoader compiled(SpecSource source, Path classes, Part... parts) throws IOException {
        GenerationResult result = generate(source, parts);
        assertEquals(List.of(), result.findings());
        return CompiledTree.compile(result.tree(), classes);
    }

    /** Decodes a JSON text by a codec, encodes what came of it, and gives that. */
    static String roundTrip(ClassLoader loader, String shape, String json) throws ReflectiveOperationException {
        Class<?> codec = loader.loadClass("large.internal.codec." + shape + "Codec");
        Class<?> type = loader.loadClass("large.model." + shape);
        Class<?> reader = loader.loadClass("large.internal.JsonReader");
        Class<?> writer = loader.loadClass("large.internal.JsonWriter");
        Class<?> reading = loader.loadClass("large.internal.JsonReader$Read");
        Class<?> writing = loader.loadClass("large.internal.JsonWriter$Write");
        Object read = java.lang.reflect.Proxy.newProxyInstance(
                loader,
                new Class<?>[] {reading},
                (p, m, a) -> codec.getMethod("read", reader).invoke(null, a));
        Object write = java.lang.reflect.Proxy.newProxyInstance(
                loader,
                new Class<?>[] {writing},
                (p, m, a) -> codec.getMethod("write", writer, type).invoke(null, a));
        Object value = reader.getMethod("decode", byte[].class, reading)
                .invoke(null, json.getBytes(StandardCharsets.UTF_8), read);
        assertEquals(value, value);
        assertEquals(value.hashCode(), value.hashCode());
        assertFalse(value.toString().isEmpty());
        return new String(
                (byte[]) writer.getMethod("encode", Object.class, writing).invoke(null, value, write),
                StandardCharsets.UTF_8);
    }

    private static String wide(int count, String more) {
        return "{\"type\": \"object\", \"required\": [\"p0\", \"p" + last(count) + "\"], \"properties\": {"
                + repeat(
                        count,
                        i -> "\"p" + i + "\": "
                                + (i % 3 == 0
                                        ? "{\"type\": \"string\"}"
                                        : i % 3 == 1
                                                ? "{\"type\": \"array\", \"items\": {\"type\": \"integer\"}}"
                                                : "{}"))
                + "}" + more + "}";
    }

    /** The last property that holds a text. */
    private static int last(int count) {
        return (count - 1) / 3 * 3;
    }

    private static String json(int count) {
        return "{"
                + repeat(count, i -> "\"p" + i + "\":" + (i % 3 == 0 ? "\"x\"" : i % 3 == 1 ? "[1]" : "true"))
                        .replace(", ", ",")
                + "}";
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 6_000})
    void objectsOfAnyWidthDecodeAndEncode(int count, @TempDir Path classes) throws Exception {
        String open =
                count > 1_000 ? "" : ", \"Open\": " + wide(count, ", \"additionalProperties\": {\"type\": \"string\"}");
        ClassLoader loader = compiled(document("", "\"Wide\": " + wide(count, "") + open), classes, Part.SERVER);
        assertEquals(json(count), roundTrip(loader, "Wide", json(count)));
        if (!open.isEmpty()) {
            String more = json(count).replaceFirst("}$", ",\"more\":\"y\"}");
            assertEquals(more, roundTrip(loader, "Open", more));
        }
        Object builder =
                loader.loadClass("large.model.Wide").getMethod("builder").invoke(null);
        Method build = builder.getClass().getMethod("build");
        Throwable missing = assertThrows(ReflectiveOperationException.class, () -> build.invoke(builder))
                .getCause();
        assertEquals("Wide: required but missing: p0, p" + last(count), missing.getMessage());
    }

    @Test
    void patchesAndOptionalParametersOfAnyNumberWork(@TempDir Path classes) throws Exception {
        String patch = "\"/a\": {\"patch\": {\"tags\": [\"a\"], \"operationId\": \"patchA\", \"parameters\": ["
                + repeat(300, i -> "{\"name\": \"q" + i + "\", \"in\": \"query\", \"schema\": {\"type\": \"string\"}}")
                + "], \"requestBody\": {\"required\": true, \"content\": {\"application/merge-patch+json\": {\"schema\": {\"$ref\": \"#/components/schemas/Wide\"}}}}, \"responses\": {\"204\": {\"description\": \"ok\"}}}}";
        String schema = "\"Wide\": {\"type\": \"object\", \"properties\": {"
                + repeat(300, i -> "\"p" + i + "\": {\"type\": [\"string\", \"null\"]}") + "}}";
        ClassLoader loader = compiled(document(patch, schema), classes, Part.CLIENT, Part.SERVER);
        assertEquals(1, new Loopback(loader, "large", "Large").callAll());
        String name = loader.loadClass("large.api.AApi")
                .getMethods()[0]
                .getParameterTypes()[0]
                .getSimpleName();
        String sent = "{\"p1\":null,\"p299\":\"x\"}";
        assertEquals(sent, roundTrip(loader, name, sent));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void enumsOfAnyLengthKnowTheirValues(int count, @TempDir Path classes) throws Exception {
        String values = "\"Code\": {\"type\": \"string\", \"enum\": [" + repeat(count, i -> "\"c" + i + "\"") + "]}";
        String use =
                "package use;\n\npublic class Use {\n    public static Object last() {\n        return large.model.Code.C"
                        + (count - 1) + ";\n    }\n}\n";
        List<GeneratedFile> files = new ArrayList<>(
                generate(document("", values), Part.SERVER).tree().files().values());
        files.add(new GeneratedFile("use/Use.java", use));
        ClassLoader loader = CompiledTree.compile(GeneratedTree.of(files), classes);
        Class<?> type = loader.loadClass("large.model.Code");
        Object last = loader.loadClass("use.Use").getMethod("last").invoke(null);
        assertEquals("c" + (count - 1), last.toString());
        assertEquals(true, type.getMethod("isKnown").invoke(last));
        List<?> known = (List<?>) type.getMethod("known").invoke(null);
        assertEquals(List.of(count, last), List.of(known.size(), known.get(count - 1)));
        Object other = type.getConstructor(String.class).newInstance("other");
        assertEquals(false, type.getMethod("isKnown").invoke(other));
    }

    @Test
    void operationsOfOneTagAreDealtOut(@TempDir Path classes) throws Exception {
        String paths = repeat(
                OPERATIONS,
                i -> "\"/a" + i + "/{id}\": {\"get\": {\"tags\": [\"pets\"], \"operationId\": \"op" + i
                        + "\", \"parameters\": [{\"name\": \"id\", \"in\": \"path\", \"required\": true, \"schema\": {\"type\": \"string\"}},"
                        + " {\"name\": \"q\", \"in\": \"query\", \"schema\": {\"type\": \"integer\"}}],"
                        + " \"responses\": {\"200\": {\"description\": \"ok\", \"content\": {\"application/json\": {\"schema\": {\"$ref\": \"#/components/schemas/A\"}}}},"
                        + " \"404\": {\"description\": \"no\"}}}}");
        GenerationResult result = generate(document(paths, "\"A\": {\"type\": \"object\"}"), Part.CLIENT, Part.SERVER);
        int interfaces = (OPERATIONS + 599) / 600;
        assertEquals(
                "QKPI-100 api.json:1 #/paths/~1a600~1{id}/get: the tag `pets` has " + String.format("%,d", OPERATIONS)
                        + " operations, more than Java classes hold; they are on " + interfaces
                        + " interfaces. Nothing needs to be done, or give the operations more tags.",
                result.findings().get(0).toString());
        ClassLoader loader = CompiledTree.compile(result.tree(), classes);
        assertEquals(
                OPERATIONS, new Loopback(loader, "large", "Large").every(50).callAll());
    }

    @Test
    void textsOfAnyLengthAreSent(@TempDir Path classes) throws Exception {
        String text = "\\u20ac".repeat(30_000);
        String schemas = "\"Code\": {\"type\": \"string\", \"enum\": [\"a\", \"" + text + "\"]},"
                + " \"A\": {\"type\": \"object\", \"properties\": {\"kind\": {\"const\": \"" + text + "\"}}}";
        ClassLoader loader = compiled(document("", schemas), classes, Part.SERVER);
        List<?> known = (List<?>)
                loader.loadClass("large.model.Code").getMethod("known").invoke(null);
        assertEquals("\u20ac".repeat(30_000), known.get(1).toString());
    }

    @Test
    void unionsOfManyWideObjectsTellThemApart(@TempDir Path classes) throws Exception {
        String members = repeat(
                30,
                i -> "\"M" + i + "\": {\"type\": \"object\", \"properties\": {"
                        + repeat(150, k -> "\"m" + i + "p" + k + "\": {\"type\": \"string\"}") + "}}");
        String union =
                ", \"U\": {\"anyOf\": [" + repeat(30, i -> "{\"$ref\": \"#/components/schemas/M" + i + "\"}") + "]}";
        ClassLoader loader = compiled(document("", members + union), classes, Part.SERVER);
        assertEquals("{\"m29p149\":\"x\"}", roundTrip(loader, "U", "{\"m29p149\":\"x\"}"));
    }

    @Test
    void serverVariablesWithTooManyValuesAreTexts(@TempDir Path classes) throws IOException {
        SpecSource source = SpecSource.text(
                "api.json",
                "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Large\", \"version\": \"1\"}, \"paths\": {}, \"servers\": [{\"url\": \"https://{r}.example.com\", \"variables\": {\"r\": {\"default\": \"r0\", \"enum\": ["
                        + repeat(1_001, i -> "\"r" + i + "\"") + "]}}}]}");
        GenerationResult result = generate(source, Part.CLIENT);
        assertEquals(
                "QKPI-109 api.json:1 #/servers/0/variables/r: the server's variable has too many values for a Java enum, so it is passed as text. Nothing needs to be done unless callers should choose from them.",
                result.findings().get(0).toString());
        CompiledTree.compile(result.tree(), classes);
    }

    @Test
    void refusesWhatNoClassHolds() {
        assertEquals(
                "QKPI-108 api.json:1 #/components/schemas/U: the union has 1,001 members or values that tell them apart, and one Java method distinguishes at most 1,000 here. Group members under unions of their own.",
                refusal(document(
                        "",
                        repeat(
                                        1_001,
                                        i -> "\"M" + i
                                                + "\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}")
                                + ", \"U\": {\"anyOf\": ["
                                + repeat(1_001, i -> "{\"$ref\": \"#/components/schemas/M" + i + "\"}") + "]}")));
        assertEquals(
                "QKPI-103 api.json:1 #/components/schemas/Wide: the object has 10,001 properties, and a Java type has at most 10,000 here. Use additionalProperties, or split the object.",
                refusal(document("", "\"Wide\": " + wide(10_001, ""))));
        assertEquals(
                "QKPI-104 api.json:1 #/components/schemas/Code: the enum has 60,001 values, and a Java type has at most 60,000 constants. Leave the enum out, so that any value is passed.",
                refusal(document("", "\"Code\": {\"enum\": [" + repeat(60_001, i -> "\"" + i + "\"") + "]}")));
        assertEquals(
                "QKPI-102 api.json:1 #/components/schemas/A: the name of a property has 30,000 characters, more than fit into a class file. Shorten it.",
                refusal(document(
                        "", "\"A\": {\"type\": \"object\", \"properties\": {\"" + "x".repeat(30_000) + "\": {}}}")));
        String required = repeat(
                251,
                i -> "{\"name\": \"q" + i
                        + "\", \"in\": \"query\", \"required\": true, \"schema\": {\"type\": \"string\"}}");
        assertEquals(
                "QKPI-101 api.json:1 #/paths/~1a/get: the operation requires 251 parameters, and a Java method takes at most 250 here. Make some optional, or send them as an object.",
                refusal(document(
                        "\"/a\": {\"get\": {\"operationId\": \"getA\", \"parameters\": [" + required
                                + "], \"responses\": {\"204\": {\"description\": \"ok\"}}}}",
                        "")));
    }

    @Test
    void takesAllArgumentsThatAMethodTakes(@TempDir Path classes) throws Exception {
        String required = repeat(
                250,
                i -> "{\"name\": \"q" + i
                        + "\", \"in\": \"query\", \"required\": true, \"schema\": {\"type\": \"string\"}}");
        ClassLoader loader = compiled(
                document(
                        "\"/a\": {\"get\": {\"operationId\": \"getA\", \"parameters\": [" + required
                                + "], \"responses\": {\"204\": {\"description\": \"ok\"}}}}",
                        ""),
                classes,
                Part.CLIENT,
                Part.SERVER);
        assertTrue(new Loopback(loader, "large", "Large").callAll() == 1);
    }
}
