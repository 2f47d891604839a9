package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;
import java.util.regex.Pattern;

/** What Swagger Parser makes of a tree, schemas and examples aside, which are read otherwise. */
final class SwaggerParser {

    /** What rules of ours say with other words, and what Swagger Parser says although OpenAPI does not. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "Declared path parameter|For path parameter|operationId is repeated"
                    + "|adhere to regular expression|#/|StyleEnum|license\\.identifier is missing|\\.encoding\\..*is unexpected");

    private SwaggerParser() {}

    private static SwaggerParseResult parse(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        new TypedWalk((value, kind, place) -> {
                    boolean empty = kind == NodeKind.SCHEMA || kind == NodeKind.EXAMPLE;
                    return value.has(OperationCheck.LEFT_OUT)
                            ? null
                            : empty ? JsonNodeFactory.instance.objectNode() : value;
                })
                .through(copy, NodeKind.DOCUMENT, Step.TOP);
        return new OpenAPIDeserializer().deserialize(copy, null, new ParseOptions());
    }

    /** Its complaints about structure. */
    static List<String> messages(JsonNode tree) {
        boolean optional = tree.path("openapi").asText().startsWith("3.1");
        return parse(tree).getMessages().stream()
                .filter(message -> !ELSEWHERE.matcher(message).find())
                .filter(message -> !(optional && message.endsWith("responses is missing")))
                .toList();
    }

    static OpenAPI api(JsonNode tree) {
        return parse(tree).getOpenAPI();
    }
}
