package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of an operation, and the headers of an answer. */
final class ParameterReader {

    private static final Map<String, String> USUAL =
            Map.of("path", "simple", "query", "form", "header", "simple", "cookie", "form");

    private final FileNames anchors;
    private final ShapeReader shapes;
    private final ExampleReader examples;

    ParameterReader(FileNames anchors, ShapeReader shapes, ExampleReader examples) {
        this.anchors = anchors;
        this.shapes = shapes;
        this.examples = examples;
    }

    /** The declarations of an operation's parameters by place and name, those of its path item first. */
    static Map<String, Element> declared(Element item, Element operation) {
        Map<String, Element> declared = new LinkedHashMap<>();
        for (Element owner : List.of(item, operation)) {
            for (Element parameter : owner.child("parameters").items()) {
                Element target = parameter.follow();
                declared.put(target.textOf("in") + " " + target.textOf("name"), parameter);
            }
        }
        return declared;
    }

    /** All parameters, those that cannot be left out first within each place. */
    List<ParameterDoc> of(Element item, Element operation, Operation model) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Parameter parameter : model.parameters()) {
            String key = parameter.place().word() + " " + parameter.property().wireName();
            parameter.clientProperty().ifPresent(name -> settings.put(key, name));
        }
        List<ParameterDoc> parameters = new ArrayList<>();
        declared(item, operation)
                .forEach((key, place) -> parameters.add(parameter(place, settings.getOrDefault(key, ""))));
        return parameters;
    }

    private ParameterDoc parameter(Element place, String setting) {
        Element parameter = place.follow();
        String in = parameter.textOf("in");
        String anchor = anchors.claim(in + "-" + parameter.textOf("name"));
        return doc(place, new Place(in, parameter.textOf("name"), anchor, setting));
    }

    /** A header of an answer. */
    ParameterDoc header(Element place, String prefix) {
        String anchor = anchors.claim(prefix + "header-" + place.name());
        return doc(place, new Place("header", place.name(), anchor, ""));
    }

    /** Where a parameter goes, under which name, and where it stands on its page. */
    private record Place(String in, String name, String anchor, String setting) {}

    private ParameterDoc doc(Element place, Place at) {
        Element parameter = place.follow();
        Element typed = typed(parameter);
        return new ParameterDoc(
                parameter.pointer(),
                at.anchor(),
                at.name(),
                at.in(),
                parameter.flag("required"),
                parameter.flag("deprecated"),
                parameter.textOf("description"),
                layout(parameter, at.in()),
                at.setting(),
                shapes.closed(typed.child("schema"), at.anchor() + "-"),
                examples.given(typed),
                notes(place, parameter, typed.child("schema")));
    }

    private static List<Note> notes(Element place, Element parameter, Element schema) {
        List<Note> notes = new ArrayList<>(Note.of(parameter));
        if (place != parameter) {
            notes.addAll(Note.of(place));
        }
        notes.addAll(Note.within(schema));
        return notes;
    }

    /** What has the schema: the parameter, or the only media type of its content. */
    static Element typed(Element parameter) {
        List<Element> content = parameter.child("content").members();
        return parameter.has("schema") || content.isEmpty() ? parameter : content.get(0);
    }

    private static String layout(Element parameter, String in) {
        List<Element> content = parameter.child("content").members();
        if (!content.isEmpty() && !parameter.has("schema")) {
            return "as " + content.get(0).name();
        }
        String usual = USUAL.getOrDefault(in, "form");
        String style = parameter.text("style").orElse(usual);
        boolean form = style.equals("form");
        boolean exploded = parameter.has("explode") ? parameter.flag("explode") : form;
        List<String> words = new ArrayList<>();
        if (!style.equals(usual) || exploded != form) {
            words.add("style " + style + (exploded ? ", exploded" : form ? ", not exploded" : ""));
        }
        if (parameter.flag("allowReserved")) {
            words.add("reserved characters as they are");
        }
        return String.join(", ", words);
    }
}
