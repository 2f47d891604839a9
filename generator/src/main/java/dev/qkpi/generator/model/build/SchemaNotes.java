package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.Findings;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is to be said about schemas that are not honoured to the letter. */
final class SchemaNotes {

    private static final List<String> SHAPING = List.of("properties", "allOf", "oneOf", "anyOf", "items");

    /** Keywords without effect, with what that means for the user. */
    private static final Map<String, String> IGNORED = ignored();

    private static final List<String> TYPES = List.of("array", "boolean", "integer", "number", "object", "string");

    private final Findings findings;

    SchemaNotes(Findings findings) {
        this.findings = findings;
    }

    private static Map<String, String> ignored() {
        Map<String, String> keywords = new LinkedHashMap<>();
        String values = "so values that it forbids are neither refused nor told apart";
        String shape = "so properties that only it describes have no accessor";
        for (String keyword : List.of("not", "contains", "propertyNames", "unevaluatedItems", "dependentRequired")) {
            keywords.put(keyword, values);
        }
        keywords.put("if", shape);
        keywords.put("dependentSchemas", shape);
        keywords.put("$dynamicRef", "so any JSON value is passed where nothing else describes it");
        keywords.put("contentSchema", "so the text is passed as it is");
        return keywords;
    }

    /** Tells each place where a keyword has no effect. */
    void tellIgnored(SchemaView schema) {
        IGNORED.forEach((keyword, consequence) -> {
            if (schema.has(keyword)) {
                findings.warning(
                        "QKPI-092",
                        schema.pointer(),
                        "`" + keyword + "` has no effect, " + consequence,
                        "Describe what callers need by other keywords");
            }
        });
    }

    /** Keywords without effect. */
    static java.util.Set<String> ignoredKeywords() {
        return IGNORED.keySet();
    }

    void endless(String pointer, String name) {
        findings.warning(
                "QKPI-033",
                pointer,
                "`" + name
                        + "` is required, and so is one more such value within it, without end, so the Java requires it"
                        + " of none",
                "Let it be optional, or null");
    }

    void flattened(SchemaView schema) {
        findings.warning(
                "QKPI-032",
                schema.pointer(),
                "alternatives beside an object's own properties are put into one record, all optional",
                "Move the common properties into each alternative to get a union");
    }

    void positions(SchemaView schema) {
        findings.warning(
                "QKPI-090",
                schema.pointer(),
                "an array whose elements are described by position is a list, which tells none apart",
                "Use an object with named properties");
    }

    void conflict(SchemaView schema, String name) {
        findings.warning(
                "QKPI-091",
                schema.pointer(),
                "parts of allOf describe `" + name + "` as different types of JSON; the last one counts",
                "Give it the same type everywhere");
    }

    void alike(String pointer, String first, String second) {
        findings.warning(
                "QKPI-093",
                pointer,
                "nothing tells the members " + first + " and " + second
                        + " of the union apart; such values are read as " + first,
                "Add a discriminator, or a property with a `const` of its own to each");
    }

    void mixedEnum(SchemaView schema) {
        findings.warning(
                "QKPI-094",
                schema.pointer(),
                "the enum's values are of several JSON types or no scalars, so any JSON value is passed",
                "List values of one type, or use oneOf");
    }

    void lostMapping(SchemaView schema, String value) {
        findings.warning(
                "QKPI-095",
                schema.pointer() + "/discriminator/mapping",
                "the discriminator's value `" + value + "` leads to no member of the union, so such values are unknown",
                "Let it name one of the members");
    }

    void undescribed(SchemaView schema, String name) {
        findings.warning(
                "QKPI-096",
                schema.pointer(),
                "`" + name + "` is required but described nowhere, so it is neither sent nor read",
                "Describe it in `properties`, or take it out of `required`");
    }

    void neverSent(SchemaView schema, String name) {
        findings.warning(
                "QKPI-099",
                schema.pointer(),
                "`" + name
                        + "` is read-only, but the schema is that of partial updates alone, so it is neither sent nor"
                        + " read",
                "Take it out, or let it be written");
    }

    void misplaced(SchemaView schema) {
        findings.warning(
                "QKPI-098",
                schema.pointer(),
                "the type is not object, so `properties` has no effect and makes no accessors",
                "Let the type be object, or take the properties out");
    }

    void inItems(SchemaView schema) {
        findings.warning(
                "QKPI-034",
                schema.pointer(),
                "the type is object, and nothing but `items` describes it, so the alternatives there are taken for the"
                        + " object's own",
                "Put them into `oneOf`, or let the type be array");
    }

    /** Tells what stands beside a reference, in a document whose version knows no more than the reference, and is lost. */
    void tellBeside(Element reference) {
        for (String keyword : SHAPING) {
            if (reference.has(keyword)) {
                findings.warning(
                        "QKPI-035",
                        reference.pointer(),
                        "`" + keyword + "` beside `$ref` has no effect in OpenAPI 3.0, "
                                + "so properties that only it describes have no accessor",
                        "Put it and the reference into `allOf`");
            }
        }
    }

    /** Tells of types that JSON does not have. */
    void tellStrange(SchemaView schema) {
        for (String type : schema.types()) {
            if (!TYPES.contains(type)) {
                findings.warning(
                        "QKPI-115",
                        Pointers.child(schema.pointer(), "type"),
                        "`" + type + "` is no type of JSON, so "
                                + (type.equals("file") ? "a text is passed" : "any JSON value is passed"),
                        Spelling.closest(type, TYPES)
                                .map(meant -> "Write `" + meant + "`")
                                .orElse("Use one of `" + String.join("`, `", TYPES) + "`"));
            }
        }
    }

    /** Tells of bodies among the components that nothing refers to: no operation has what they describe. */
    void tellUnused(Element components, Predicate<String> isReferred) {
        for (String section : List.of("requestBodies", "responses")) {
            for (Element component : components.child(section).members()) {
                boolean described =
                        component.child("content").members().stream().anyMatch(media -> media.has("schema"));
                if (described && !isReferred.test(component.pointer())) {
                    findings.warning(
                            "QKPI-069",
                            component.pointer(),
                            "nothing refers to it, so no Java is made of it",
                            "Refer to it from an operation, or take it out");
                }
            }
        }
    }

    void noItems(SchemaView schema) {
        findings.warning(
                "QKPI-119",
                schema.pointer(),
                "the array does not say what its items are, so they are any JSON values",
                "Add `items`, which may be `{}`");
    }

    void readAndWrite(SchemaView schema) {
        findings.warning(
                "QKPI-118",
                schema.pointer(),
                "`readOnly` and `writeOnly` exclude each other; it is taken as `readOnly`",
                "Leave one of them");
    }

    void unused(SchemaView schema) {
        findings.warning(
                "QKPI-097",
                schema.pointer(),
                "the schema needs no Java type of its own, and nothing refers to it, so no Java is made of it",
                "Refer to it where its values are used, or take it out");
    }
}
