package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.docs.content.BodyDoc.MediaDoc;
import dev.qkpi.generator.docs.content.ResponseDoc.LinkDoc;
import dev.qkpi.generator.docs.content.SchemeDoc.Fact;
import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One operation as readers see it. */
final class OperationReader {

    private final Element item;
    private final Element operation;
    private final Operation model;
    private final ExampleReader examples;
    private final ShapeReader shapes;
    private final ParameterReader parameters;
    private final FileNames anchors = new FileNames(PageAnchors.TAKEN);

    OperationReader(Element item, Element operation, Operation model, ExampleReader examples) {
        this.item = item;
        this.operation = operation;
        this.model = model;
        this.examples = examples;
        this.shapes = new ShapeReader(anchors, examples);
        this.parameters = new ParameterReader(anchors, shapes, examples);
    }

    /**
     * The operation.
     *
     * @param file what its page is called
     * @param callbacks ids of the operations that the API calls in turn
     * @param exceptions the Java client's exceptions by status
     */
    OperationDoc read(String file, List<String> callbacks, Map<String, String> exceptions) {
        String summary = operation.textOf("summary").strip();
        String description = operation.textOf("description").strip();
        String title = summary.isEmpty() ? model.id() : summary;
        return new OperationDoc(
                model.id(),
                file,
                operation.pointer(),
                title,
                model.method(),
                model.path(),
                description.equals(title) ? "" : description,
                operation.flag("deprecated"),
                InfoReader.externalDocs(operation),
                parameters.of(item, operation, model),
                body(),
                responses(exceptions),
                Note.of(operation.child("responses")),
                model.security(),
                operation.has("servers") ? InfoReader.servers(operation) : InfoReader.servers(item),
                callbacks,
                notes(item, operation));
    }

    private List<BodyDoc> body() {
        Element place = operation.child("requestBody");
        Element body = place.follow();
        if (!body.isPresent()) {
            return List.of();
        }
        List<MediaDoc> media = new ArrayList<>();
        for (Element content : body.child("content").members()) {
            String prefix = media.isEmpty() ? "body-" : "body-" + content.name() + "-";
            media.add(media(content, prefix, true, true));
        }
        return List.of(new BodyDoc(body.textOf("description"), body.flag("required"), media, Note.of(body)));
    }

    private MediaDoc media(Element content, String prefix, boolean request, boolean open) {
        Element schema = content.child("schema");
        ShapeDoc shape = open ? shapes.opened(schema, prefix) : shapes.closed(schema, prefix);
        List<Fact> encodings = new ArrayList<>();
        for (Element part : content.child("encoding").members()) {
            String type = part.textOf("contentType");
            String style = part.textOf("style");
            String words =
                    type + (type.isEmpty() || style.isEmpty() ? "" : ", ") + (style.isEmpty() ? "" : "style " + style);
            if (!words.isEmpty()) {
                encodings.add(new Fact(part.name(), words));
            }
        }
        List<Note> notes = new ArrayList<>(Note.of(content));
        notes.addAll(Note.within(schema));
        return new MediaDoc(content.name(), shape, examples.of(content, request), encodings, notes);
    }

    private List<ResponseDoc> responses(Map<String, String> exceptions) {
        List<ResponseDoc> responses = new ArrayList<>();
        for (Element place : operation.child("responses").withoutExtensions()) {
            Element response = place.follow();
            String status = place.name();
            String anchor = anchors.claim("response-" + status);
            boolean success = status.startsWith("2");
            List<ParameterDoc> headers = new ArrayList<>();
            response.child("headers").members().forEach(header -> headers.add(parameters.header(header, anchor + "-")));
            List<MediaDoc> media = new ArrayList<>();
            for (Element content : response.child("content").members()) {
                String prefix = media.isEmpty() ? anchor + "-" : anchor + "-" + content.name() + "-";
                media.add(media(content, prefix, false, success));
            }
            boolean fails = !status.startsWith("2") && !status.startsWith("3");
            responses.add(new ResponseDoc(
                    response.pointer(),
                    status,
                    anchor,
                    response.textOf("description"),
                    headers,
                    media,
                    links(response),
                    fails ? exceptions.getOrDefault(status, "") : "",
                    notes(place, response)));
        }
        return responses;
    }

    private List<Note> notes(Element place, Element response) {
        List<Note> notes = new ArrayList<>(Note.of(response));
        if (place != response) {
            notes.addAll(Note.of(place));
        }
        return notes;
    }

    private static List<LinkDoc> links(Element response) {
        List<LinkDoc> links = new ArrayList<>();
        for (Element place : response.child("links").members()) {
            Element link = place.follow();
            List<Fact> facts = new ArrayList<>();
            link.child("parameters")
                    .members()
                    .forEach(value -> facts.add(new Fact(
                            value.name(),
                            value.value().orElseGet(() -> value.json().orElse("")))));
            link.child("requestBody")
                    .json()
                    .ifPresent(value ->
                            facts.add(new Fact("body", link.text("requestBody").orElse(value))));
            links.add(new LinkDoc(
                    place.name(),
                    link.textOf("description"),
                    link.textOf("operationId"),
                    link.textOf("operationRef"),
                    facts));
        }
        return links;
    }
}
