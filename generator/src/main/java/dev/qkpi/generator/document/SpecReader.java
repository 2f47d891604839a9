package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.OpenAPIDeserializer;

/** Reads a document: the first arrow of the path from text to Java. */
public final class SpecReader {

    /**
     * The document, ready to be built from.
     *
     * @throws SpecException if it cannot be used, with every finding
     */
    public SpecDocument read(SpecSource source) {
        String text = SpecParser.text(source);
        JsonNode tree = SpecParser.tree(source.name(), text);
        Findings findings = new Findings(source.name(), new Lines(text));
        new SpecValidator(tree, findings).validate();
        findings.throwIfErrors();
        return new SpecDocument(source.name(), tree, objectModel(tree, findings), findings);
    }

    private static OpenAPI objectModel(JsonNode tree, Findings findings) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        options.setInferSchemaType(false);
        SwaggerParseResult result = new OpenAPIDeserializer().deserialize(tree, null, options);
        ParserMessages.addTo(findings, tree, result.getMessages());
        return result.getOpenAPI();
    }
}
