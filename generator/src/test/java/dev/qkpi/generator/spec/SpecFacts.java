package dev.qkpi.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The document told in the lines of page-operations.txt: what is marked as not from the page reads as unlisted. */
final class SpecFacts {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final SpecTree spec;

    private SpecFacts(SpecTree spec) {
        this.spec = spec;
    }

    /** Gives every block that the document amounts to, by heading; shapes are those of the given schemas. */
    static Map<String, String> of(SpecTree spec, Set<String> shapes) {
        SpecFacts facts = new SpecFacts(spec);
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put("document", facts.document());
        spec.at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().has("enum") && !SpecTree.isMarked(schema.getValue())) {
                List<String> values = new ArrayList<>();
                schema.getValue().get("enum").forEach(value -> values.add(value.asText()));
                blocks.put("values " + schema.getKey(), line(String.join(" ", values)));
            }
        });
        spec.at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(member -> {
                    if (METHODS.contains(member.getKey())) {
                        String call = member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                        JsonNode operation = member.getValue();
                        blocks.put(
                                "operation " + operation.path("operationId").asText(),
                                facts.operation(call, operation));
                    }
                }));
        shapes.forEach(shape -> blocks.put("shape " + shape, new SpecShape(spec, shapes).of(shape)));
        return blocks;
    }

    private String document() {
        String scheme = spec.at("/security/0").fieldNames().next();
        return line("base " + spec.at("/servers/0/url").asText())
                + line("authorization "
                        + spec.at("/components/securitySchemes/" + scheme + "/scheme")
                                .asText());
    }

    private String operation(String call, JsonNode operation) {
        StringBuilder text = new StringBuilder(line(call));
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = spec.resolve(reference);
            text.append(fact(parameter, parameter(parameter)));
        }
        if (operation.has("requestBody")) {
            JsonNode body = spec.resolve(operation.get("requestBody"));
            text.append(fact(body, "body " + presence(body) + " " + content(body)));
        }
        JsonNode responses = operation.get("responses");
        return text.append(fact(responses, "codes " + String.join(" ", codes(responses))))
                .append(answers(responses))
                .toString();
    }

    private static String fact(JsonNode source, String text) {
        return line(SpecTree.isMarked(source) ? "unlisted " + text : text);
    }

    private String parameter(JsonNode parameter) {
        return String.join(
                " ",
                parameter.path("in").asText(),
                parameter.path("name").asText(),
                presence(parameter),
                kind(parameter));
    }

    private static String presence(JsonNode node) {
        return node.path("required").asBoolean() ? "required" : "optional";
    }

    private static String kind(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        if (schema.has("$ref")) {
            return SpecTree.schemaName(schema);
        }
        String type = schema.path("type").asText();
        boolean joined = "form".equals(parameter.path("style").asText())
                && !parameter.path("explode").asBoolean(true)
                && "string".equals(schema.at("/items/type").asText());
        if ("array".equals(type) && joined) {
            return "list";
        }
        return "date".equals(schema.path("format").asText()) ? "date" : type;
    }

    private static List<String> codes(JsonNode responses) {
        List<String> codes = new ArrayList<>();
        responses.fieldNames().forEachRemaining(name -> {
            if (!name.startsWith("x-")) {
                codes.add(name);
            }
        });
        return codes;
    }

    private String answers(JsonNode responses) {
        StringBuilder text = new StringBuilder();
        for (String code : codes(responses)) {
            JsonNode response = spec.resolve(responses.get(code));
            boolean shown = response.has("content") && !SpecTree.isMarked(response.at("/content/application~1json"));
            text.append(shown ? line("answer " + code + " " + content(response)) : "");
        }
        return text.toString();
    }

    private static String content(JsonNode holder) {
        return SpecTree.schemaName(holder.at("/content/application~1json/schema"));
    }

    private static String line(String fact) {
        return "  " + fact + "\n";
    }
}
