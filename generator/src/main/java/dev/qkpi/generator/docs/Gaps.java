package dev.qkpi.generator.docs;

import dev.qkpi.generator.docs.content.BodyDoc;
import dev.qkpi.generator.docs.content.ExampleDoc;
import dev.qkpi.generator.docs.content.OperationDoc;
import dev.qkpi.generator.docs.content.ParameterDoc;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.content.ResponseDoc;
import dev.qkpi.generator.docs.content.SchemaDoc;
import dev.qkpi.generator.docs.content.ShapeDoc.PropertyDoc;
import dev.qkpi.generator.docs.content.TypePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What readers of a reference miss. */
final class Gaps {

    private final Set<String> described;
    private final Map<String, Gap> gaps = new LinkedHashMap<>();

    private Gaps(Reference reference) {
        this.described = reference.schemas().stream()
                .filter(schema -> !schema.description().isBlank())
                .map(SchemaDoc::name)
                .collect(Collectors.toSet());
    }

    /** Something that is missing at a place. */
    record Gap(Kind kind, String pointer, String message) {}

    /** What may be missing. */
    enum Kind {
        OPERATION("QKPI-400", "Operations have a summary or a description", "Say what the operation does"),
        PARAMETER("QKPI-401", "Parameters have a description", "Say what the parameter does"),
        PROPERTY("QKPI-402", "Properties have a description", "Say what the property means"),
        SCHEMA("QKPI-403", "Schemas have a description", "Say what the schema stands for"),
        RESPONSE("QKPI-404", "Answers have a description", "Say when the API answers so"),
        REQUEST_EXAMPLE("QKPI-405", "Bodies of requests have an example", "Give an example of the body"),
        RESPONSE_EXAMPLE("QKPI-406", "Bodies of successes have an example", "Give an example of the body");

        private final String id;
        private final String title;
        private final String remedy;

        Kind(String id, String title, String remedy) {
            this.id = id;
            this.title = title;
            this.remedy = remedy;
        }

        String id() {
            return id;
        }

        String title() {
            return title;
        }

        String remedy() {
            return remedy;
        }
    }

    /** All gaps, each place once, in the reference's order. */
    static List<Gap> of(Reference reference) {
        Gaps gaps = new Gaps(reference);
        reference.operations().forEach(gaps::operation);
        reference.schemas().forEach(gaps::schema);
        return List.copyOf(gaps.gaps.values());
    }

    private void add(boolean missing, Kind kind, String pointer, String message) {
        if (missing) {
            gaps.putIfAbsent(kind + pointer, new Gap(kind, pointer, message));
        }
    }

    private void operation(OperationDoc operation) {
        String name = "operation `" + operation.id() + "`";
        boolean silent = operation.description().isBlank() && operation.title().equals(operation.id());
        add(silent, Kind.OPERATION, operation.pointer(), name + " has neither summary nor description");
        for (ParameterDoc parameter : operation.parameters()) {
            add(
                    parameter.description().isBlank(),
                    Kind.PARAMETER,
                    parameter.pointer(),
                    parameter.place() + " parameter `" + parameter.name() + "` of " + name + " has no description");
        }
        for (BodyDoc body : operation.body()) {
            add(
                    lacksExample(body.media()),
                    Kind.REQUEST_EXAMPLE,
                    operation.pointer(),
                    "the request of " + name + " has no example");
            members(name, body.media());
        }
        operation.responses().forEach(response -> response(operation, response));
    }

    private void response(OperationDoc operation, ResponseDoc response) {
        String name = "answer " + response.status() + " of operation `" + operation.id() + "`";
        String pointer = operation.pointer() + "/responses/" + response.status();
        add(response.description().isBlank(), Kind.RESPONSE, pointer, name + " has no description");
        boolean success = response.status().startsWith("2");
        add(success && lacksExample(response.media()), Kind.RESPONSE_EXAMPLE, pointer, name + " has no example");
        if (success) {
            members("operation `" + operation.id() + "`", response.media());
        }
    }

    /** Whether a body that readers would like to see has no example in any of its media types. */
    private static boolean lacksExample(List<BodyDoc.MediaDoc> media) {
        Stream<ExampleDoc> examples = media.stream().flatMap(each -> each.examples().stream());
        boolean structured = media.stream().anyMatch(each -> each.type().contains("json"));
        return structured && examples.allMatch(ExampleDoc::made);
    }

    /** Properties of bodies that are described where they are used; those of named schemas are told there. */
    private void members(String owner, List<BodyDoc.MediaDoc> media) {
        for (BodyDoc.MediaDoc each : media) {
            boolean named =
                    each.shape().type().stream().anyMatch(part -> !part.schema().isEmpty());
            if (!named) {
                properties(owner, each.shape().properties());
            }
        }
    }

    private void schema(SchemaDoc schema) {
        String name = "schema `" + schema.name() + "`";
        boolean silent = schema.description().isBlank() && schema.title().isBlank();
        add(silent, Kind.SCHEMA, schema.pointer(), name + " has no description");
        properties(name, schema.shape().properties());
        schema.shape()
                .variants()
                .forEach(variant -> properties(name, variant.shape().properties()));
    }

    private void properties(String owner, List<PropertyDoc> properties) {
        for (PropertyDoc property : properties) {
            boolean own = property.from().isEmpty() && property.pointer().contains("/properties/");
            boolean told = isDescribed(property) || !own;
            add(
                    !told,
                    Kind.PROPERTY,
                    property.pointer(),
                    "property `" + property.name() + "` of " + owner + " has no description");
            properties(owner, property.shape().properties());
        }
    }

    /** Whether a property, or the schema that it refers to, says what it means. */
    private boolean isDescribed(PropertyDoc property) {
        return !property.description().isBlank()
                || property.shape().type().stream().map(TypePart::schema).anyMatch(described::contains);
    }
}
