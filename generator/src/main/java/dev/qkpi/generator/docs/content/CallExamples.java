package dev.qkpi.generator.docs.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.build.OperationIndex.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples that calls are made of. */
public final class CallExamples {

    private final ExampleReader examples;
    private final Map<String, Place> places;
    private final Map<String, Map<String, Element>> parameters = new HashMap<>();

    CallExamples(SpecDocument document, Map<String, Place> places) {
        this.examples = new ExampleReader(document);
        this.places = places;
    }

    /**
     * An example.
     *
     * @param told whether the document has it, or it was made
     * @param deprecated whether what it is an example of is no longer to be used
     */
    public record Given(JsonNode value, boolean told, boolean deprecated) {}

    /** The example of a parameter; empty if there is none, and none can be made. */
    public Optional<Given> parameter(String operation, String place, String name) {
        Place at = places.get(operation);
        Element declared = parameters
                .computeIfAbsent(operation, id -> ParameterReader.declared(at.item(), at.operation()))
                .get(place + " " + name);
        if (declared == null) {
            return Optional.empty();
        }
        Element parameter = declared.follow();
        Element typed = ParameterReader.typed(parameter);
        Optional<JsonNode> given = examples.givenValue(typed);
        boolean deprecated = parameter.flag("deprecated");
        return given.or(() -> examples.value(typed, true))
                .map(value -> new Given(value, given.isPresent(), deprecated));
    }

    /** The example of a body in the first of these media types that the document has; one may be made. */
    public Optional<JsonNode> body(String operation, List<String> mediaTypes) {
        Element content =
                places.get(operation).operation().child("requestBody").follow().child("content");
        Element media = mediaTypes.stream()
                .map(content::child)
                .filter(Element::isPresent)
                .findFirst()
                .orElseGet(() -> content.members().stream().findFirst().orElse(content));
        return examples.value(media, true);
    }
}
