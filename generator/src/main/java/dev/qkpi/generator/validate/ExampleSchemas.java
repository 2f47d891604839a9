package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.qkpi.generator.document.NodeKind;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.Step;
import dev.qkpi.generator.document.TypedWalk;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The schemas of the document itself, ready to check values; nothing is fetched. */
final class ExampleSchemas {

    private static final String DOCUMENT = "urn:qkpi:document";
    private static final List<String> NAMES = List.of("$id", "id", "$schema", "$anchor", "$vocabulary");

    private final ObjectNode tree;
    private final Schema root;
    private final Map<String, Schema> known = new HashMap<>();
    private final StepBudget budget = new StepBudget();

    ExampleSchemas(Subject subject) {
        tree = ((ObjectNode) subject.root().value()).deepCopy();
        boolean version30 = subject.isVersion30();
        new TypedWalk((value, kind, place) -> {
                    if (kind == NodeKind.SCHEMA && value instanceof ObjectNode schema) {
                        simplify(schema, version30);
                    }
                    return value;
                })
                .through(tree, NodeKind.DOCUMENT, Step.TOP);
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ROOT)
                .formatAssertionsEnabled(true)
                .preloadSchema(false)
                .regularExpressionFactory(new BoundedPatterns()::of)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDialect(
                silent(version30 ? Dialects.getOpenApi30() : Dialects.getDraft202012()),
                builder -> builder.schemaRegistryConfig(config));
        root = registry.getSchema(SchemaLocation.of(DOCUMENT), tree);
    }

    /** The dialect without its word to the log on each keyword that is none of its own, as extensions are. */
    private static Dialect silent(Dialect dialect) {
        return Dialect.builder(dialect)
                .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
                .build();
    }

    /** Every reference leads from the top by now, whatever a schema is called; beside one, nothing counts in 3.0. */
    private static void simplify(ObjectNode schema, boolean version30) {
        NAMES.stream().filter(name -> schema.path(name).isTextual()).forEach(schema::remove);
        if (version30 && schema.path("$ref").isTextual()) {
            schema.retain("$ref");
        }
        schema.remove("discriminator");
    }

    /**
     * What came of a check.
     *
     * @param errors what the value breaks of its schema
     * @param reason why that cannot be told; empty if it can
     */
    record Outcome(List<Error> errors, String reason) {}

    /** What a value breaks of the schema at a pointer. */
    Outcome errors(String pointer, JsonNode value) {
        try {
            Schema schema = known.computeIfAbsent(pointer, this::at);
            return new Outcome(budget.errors(context -> schema.validate(context, value)), "");
        } catch (StepBudget.Spent e) {
            return new Outcome(List.of(), "its schema has more combinations than can be tried");
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(List.of(), "its schema leads back to itself, or is none");
        }
    }

    private Schema at(String pointer) {
        NodePath path = new NodePath(PathType.JSON_POINTER);
        JsonNode node = tree;
        for (String step : pointer.substring(1).split("/", -1)) {
            String name = Pointers.unescape(step);
            path = node.isArray() ? path.append(Integer.parseInt(name)) : path.append(name);
            node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
        }
        return root.getRefSchema(path);
    }

    /** The part of a schema at a location of the validator's. */
    JsonNode node(String location) {
        return tree.at(location.substring(location.indexOf('#') + 1));
    }
}
