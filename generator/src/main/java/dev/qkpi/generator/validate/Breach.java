package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.qkpi.generator.model.Spelling;
import java.util.Optional;
import java.util.function.Function;

/**
 * One error of the JSON Schema validator.
 *
 * @param pointer the place in the document
 * @param keyword the keyword that is not met
 * @param property the field that is missing or unknown; else empty
 * @param path how the validator came to the keyword, a JSON pointer through references
 * @param location the keyword's place in the schema, {@code id#/pointer}
 * @param expected what the keyword says
 * @param error all there is
 * @param outline the fields that the schema knows
 */
record Breach(
        String pointer,
        String keyword,
        String property,
        String path,
        String location,
        JsonNode expected,
        Error error,
        SchemaOutline outline) {

    static Breach of(Error error, Function<String, JsonNode> schemas) {
        String location = error.getSchemaLocation().toString();
        return new Breach(
                error.getInstanceLocation().toString(),
                error.getKeyword(),
                error.getProperty() == null ? "" : error.getProperty(),
                error.getEvaluationPath().toString(),
                location,
                error.getSchemaNode(),
                error,
                SchemaOutline.around(location, schemas));
    }

    boolean isUnknownField() {
        return keyword.equals("additionalProperties") || keyword.equals("unevaluatedProperties");
    }

    /** The field that an unknown one is a slip of. */
    Optional<String> meant() {
        return isUnknownField() && !outline.knows(property)
                ? Spelling.closest(property, outline.fields())
                : Optional.empty();
    }

    /** What the place holds by the schema, in words. */
    String kind() {
        return SchemaOutline.kind(location);
    }

    JsonNode value() {
        return error.getInstanceNode();
    }

    /** The same with something else that was expected. */
    Breach expecting(JsonNode other) {
        return new Breach(pointer, keyword, property, path, location, other, error, outline);
    }

    /** Whether the value is none of those that the keyword names. */
    boolean isOfOtherValue() {
        return keyword.equals("enum") || keyword.equals("const");
    }
}
