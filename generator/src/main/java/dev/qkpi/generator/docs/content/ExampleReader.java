package dev.qkpi.generator.docs.content;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The examples of a place: those of the document, else one that is made. */
final class ExampleReader {

    private static final int MOST = 20;
    private static final int LONGEST = 30_000;

    private final SpecDocument document;
    private final ExampleMaker maker;

    ExampleReader(SpecDocument document) {
        this.document = document;
        this.maker = new ExampleMaker(document);
    }

    /** The examples of a parameter, header or media type; {@code request} leaves out what callers never send. */
    List<ExampleDoc> of(Element place, boolean request) {
        List<ExampleDoc> examples = given(place);
        Element schema = place.child("schema");
        if (examples.isEmpty() && schema.isPresent()) {
            maker.of(schema, request).ifPresent(value -> examples.add(example("", "", value, true)));
        }
        return List.copyOf(examples);
    }

    /** The examples that the document has at a place or in its schema. */
    List<ExampleDoc> given(Element place) {
        List<ExampleDoc> examples = new ArrayList<>();
        if (place.has("example")) {
            examples.add(example("", "", Json.at(document, place.child("example")), false));
        }
        for (Element named : place.child("examples").members()) {
            Element example = named.follow();
            if (examples.size() < MOST) {
                examples.add(named(named.name(), example));
            }
        }
        return examples.isEmpty() ? ofSchema(place.child("schema")) : examples;
    }

    /** The examples of a schema itself, or of the one that it refers to. */
    List<ExampleDoc> ofSchema(Element place) {
        List<ExampleDoc> examples = new ArrayList<>();
        Element schema = place.has("example") || place.has("examples") ? place : place.follow();
        if (schema.has("example")) {
            examples.add(example("", "", Json.at(document, schema.child("example")), false));
        }
        for (Element item : schema.child("examples").items()) {
            if (examples.size() < MOST) {
                examples.add(example("", "", Json.at(document, item), false));
            }
        }
        return examples;
    }

    /** The examples of a schema, else one that is made. */
    List<ExampleDoc> ofSchemaOrMade(Element schema) {
        List<ExampleDoc> examples = ofSchema(schema);
        if (examples.isEmpty()) {
            maker.of(schema, false).ifPresent(value -> examples.add(example("", "", value, true)));
        }
        return examples;
    }

    /** The first example as a value, whether given or made. */
    Optional<JsonNode> value(Element place, boolean request) {
        Optional<JsonNode> given = givenValue(place);
        return given.isPresent() ? given : maker.of(place.child("schema"), request);
    }

    /** The first example that the document has of a place. */
    Optional<JsonNode> givenValue(Element place) {
        List<Element> places = new ArrayList<>(List.of(place.child("example")));
        place.child("examples")
                .members()
                .forEach(named -> places.add(named.follow().child("value")));
        Element schema = place.child("schema");
        places.add(schema.child("example"));
        places.addAll(schema.child("examples").items());
        places.add(schema.follow().child("example"));
        places.addAll(schema.follow().child("examples").items());
        return places.stream().filter(Element::isPresent).findFirst().map(found -> Json.at(document, found));
    }

    private ExampleDoc named(String name, Element example) {
        String words = example.text("summary").orElseGet(() -> example.textOf("description"));
        return example.has("value")
                ? example(name, words, Json.at(document, example.child("value")), false)
                : new ExampleDoc(name, words, "", example.textOf("externalValue"), false);
    }

    private static ExampleDoc example(String name, String words, JsonNode value, boolean made) {
        String text = Json.shown(value);
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "\n…" : text;
        return new ExampleDoc(name, words, shown, "", made);
    }
}
