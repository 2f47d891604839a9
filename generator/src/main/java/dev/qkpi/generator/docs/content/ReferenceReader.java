package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.Provenance;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.ErrorType;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.build.OperationIndex;
import dev.qkpi.generator.model.build.OperationIndex.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From a document, and the model of its client, to all that readers are told. */
public final class ReferenceReader {

    private final SpecDocument document;
    private final ClientModel model;
    private final ExampleReader examples;
    private final Map<String, Place> places;
    private final Map<String, String> exceptions = new HashMap<>();
    private final FileNames operationFiles = new FileNames();
    private final FileNames groupFiles = new FileNames();

    /** A reader of a document and its model. */
    public ReferenceReader(SpecDocument document, ClientModel model) {
        this.document = document;
        this.model = model;
        this.examples = new ExampleReader(document);
        this.places = OperationIndex.of(document);
        for (ErrorType error : model.errors()) {
            exceptions.put(error.status(), error.className());
        }
    }

    /** All that readers are told. */
    public Reference read() {
        List<GroupDoc> groups = new ArrayList<>();
        model.resources().forEach(resource -> groups.add(group(resource, false)));
        model.hooks().forEach(resource -> groups.add(group(resource, true)));
        List<OperationDoc> operations =
                groups.stream().flatMap(group -> group.operations().stream()).toList();
        Element top = document.top();
        return new Reference(
                InfoReader.info(top),
                InfoReader.servers(top),
                InfoReader.schemes(top, model),
                groups,
                new SchemaReader(document, model, examples).read(),
                new ErrorReader(model).read(operations),
                marks());
    }

    /** The examples that calls are made of. */
    public CallExamples callExamples() {
        return new CallExamples(document, places);
    }

    private GroupDoc group(Resource resource, boolean hooks) {
        List<OperationDoc> operations = new ArrayList<>();
        for (Operation operation : resource.operations()) {
            if (operation.form().isEmpty()) {
                operations.add(operation(operation));
            }
        }
        String name = name(resource);
        return new GroupDoc(
                name, groupFiles.claim(name), resource.docs().text(), resource.typeName(), hooks, operations);
    }

    private OperationDoc operation(Operation operation) {
        Place place = places.get(operation.id());
        return new OperationReader(place.item(), place.operation(), operation, examples)
                .read(operationFiles.claim(operation.id()), place.callbacks(), exceptions);
    }

    private String name(Resource resource) {
        return resource.operations().stream()
                .map(operation -> places.get(operation.id()).group())
                .findFirst()
                .orElse(resource.accessor());
    }

    private List<MarkDoc> marks() {
        Map<String, MarkDoc> marks = new LinkedHashMap<>();
        for (Provenance.Mark mark : Provenance.of(document).marks()) {
            String place = mark.document() + (mark.line() > 0 ? ":" + mark.line() : "");
            Element object = document.at(mark.pointer());
            Note note = new Note(mark.source(), mark.reason(), object.textOf("x-qkpi-about"));
            marks.put(mark.pointer(), new MarkDoc(place, mark.pointer(), note));
        }
        return List.copyOf(marks.values());
    }
}
