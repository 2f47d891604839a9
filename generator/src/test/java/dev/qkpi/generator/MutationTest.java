package dev.qkpi.generator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.golden.CompiledTree;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.GeneratedTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is taken out of a document, put into it or changed in it: it is generated from, or refused with findings.
 *
 * <p>What is generated is ASCII and parses, since the generator itself reads its sources once more and fails if they do
 * not; a share of it is compiled with every lint as an error.
 */
class MutationTest {

    private static final long SEED = Long.getLong("qkpi.seed", 20261123L);
    private static final int COUNT = Integer.getInteger("qkpi.thorough", 1) > 1 ? 2_000 : 25;
    private static final int SHARE = COUNT > 25 ? 40 : COUNT;
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
            return folders.map(folder -> folder.resolve("openapi.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isGeneratedOrRefused(Path document, @TempDir Path classes) throws IOException {
        Random random = new Random(SEED);
        JsonNode original = YAML.readTree(document.toFile());
        for (int i = 0; i < COUNT; i++) {
            JsonNode tree = original.deepCopy();
            List<String> changes = new ArrayList<>();
            for (int n = 0; n <= random.nextInt(3); n++) {
                changes.add(change(tree, random));
            }
            String what = document + " with seed " + SEED + ", number " + i + ": " + changes;
            Optional<GeneratedTree> generated = generate(tree, what);
            if (generated.isPresent() && i % SHARE == 0) {
                compile(generated.get(), classes.resolve("" + i), what);
            }
        }
    }

    private static void compile(GeneratedTree tree, Path classes, String what) throws IOException {
        try {
            CompiledTree.compile(tree, classes);
        } catch (AssertionError e) {
            throw new AssertionError(what, e);
        }
    }

    private static Optional<GeneratedTree> generate(JsonNode tree, String what) {
        GeneratorOptions options =
                new GeneratorOptions("a.b", EnumSet.allOf(Part.class), Nullness.GENERATED, Optional.empty());
        try {
            GeneratedTree generated = new ClientGenerator(options)
                    .generate(SpecSource.text("api.json", tree.toString()))
                    .tree();
            assertTrue(generated.files().size() > 10, what);
            for (GeneratedFile file : generated.files().values()) {
                assertTrue(file.text().chars().allMatch(c -> c < 0x80), what + ": " + file.path());
            }
            return Optional.of(generated);
        } catch (SpecException e) {
            assertTrue(e.getMessage().startsWith("QKPI-"), what + ": " + e.getMessage());
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what, e);
        }
    }

    /** Changes one member or item somewhere, and tells which. */
    private static String change(JsonNode tree, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        List<JsonNode> values = new ArrayList<>();
        collect(tree, containers, values);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (random.nextInt(8) == 0) {
            return move(containers, container, random);
        }
        JsonNode value = random.nextInt(3) == 0
                ? values.get(random.nextInt(values.size())).deepCopy()
                : odd(random);
        boolean remove = random.nextInt(4) == 0;
        if (container instanceof ArrayNode array) {
            int at = random.nextInt(array.size());
            if (remove) {
                array.remove(at);
            } else if (random.nextInt(4) == 0) {
                array.add(array.get(at).deepCopy());
            } else {
                array.set(at, value);
            }
            return "item " + at + (remove ? " removed" : " = " + value);
        }
        ObjectNode object = (ObjectNode) container;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        if (remove) {
            object.remove(name);
        } else if (random.nextInt(6) == 0) {
            object.set(odd(random).asText(), object.get(name).deepCopy());
        } else {
            object.set(name, value);
        }
        return name + (remove ? " removed" : " = " + value);
    }

    /** Copies a member of some object to another one, where its key may mean something else or nothing. */
    private static String move(List<JsonNode> containers, JsonNode target, Random random) {
        JsonNode source = containers.get(random.nextInt(containers.size()));
        if (!(source instanceof ObjectNode from) || !(target instanceof ObjectNode to)) {
            return "nothing";
        }
        List<Map.Entry<String, JsonNode>> members = List.copyOf(from.properties());
        Map.Entry<String, JsonNode> member = members.get(random.nextInt(members.size()));
        to.set(member.getKey(), member.getValue().deepCopy());
        return member.getKey() + " = " + member.getValue() + " of another place";
    }

    private static void collect(JsonNode node, List<JsonNode> containers, List<JsonNode> values) {
        values.add(node);
        if (node.isContainerNode() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers, values));
        }
    }

    private static JsonNode odd(Random random) {
        List<JsonNode> odd = List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(-1),
                NODES.numberNode(new java.math.BigDecimal("1e400")),
                NODES.textNode(""),
                NODES.textNode("x"),
                NODES.textNode("\u0000*/ \\u002a/ ${} {{x}} \ud800"),
                NODES.textNode("#/components/schemas/" + random.nextInt(9)),
                NODES.textNode("null"),
                NODES.objectNode(),
                NODES.arrayNode(),
                NODES.arrayNode().add(NODES.nullNode()).add(5),
                NODES.objectNode().put("$ref", "#/paths"),
                NODES.objectNode().put("$ref", "#"),
                NODES.objectNode().put("$ref", ""),
                NODES.objectNode().put("type", "object"),
                NODES.objectNode()
                        .set("type", NODES.arrayNode().add("string").add("null").add("object")),
                NODES.objectNode().set("allOf", NODES.arrayNode().add(NODES.booleanNode(false))),
                NODES.objectNode().set("enum", NODES.arrayNode()));
        return odd.get(random.nextInt(odd.size()));
    }
}
