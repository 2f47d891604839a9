package dev.qkpi.generator.docs.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SpecDocument;

/** JSON values of a document, and as readers see them. */
public final class Json {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = new ObjectMapper()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));

    private Json() {}

    /** The value that stands at a place; missing if there is none. */
    public static JsonNode at(SpecDocument document, Element place) {
        return document.tree().at(place.pointer());
    }

    /** A value on lines of its own, its parts indented. */
    public static String pretty(JsonNode value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can be written", e);
        }
    }

    /** A value as an example: of a text its characters, of all else its JSON. */
    static String shown(JsonNode value) {
        return value.isTextual() ? value.asText() : pretty(value);
    }
}
