package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.AnswerHeaders;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.RequestBody;
import dev.qkpi.generator.model.Spelling;
import dev.qkpi.generator.model.Success;
import dev.qkpi.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** One operation: parameters, body, answers and security. */
final class OperationBuilder {

    private final BuildContext context;
    private final TypeBuilder types;
    private final PatchSchemas patches;
    private final ParameterBuilder parameters;
    private final RouteCheck routes;
    private final ContentBuilder contents;
    private final ResponseBuilder responses;

    OperationBuilder(BuildContext context, TypeBuilder types, PatchSchemas patches) {
        this.context = context;
        this.types = types;
        this.patches = patches;
        this.parameters = new ParameterBuilder(context, types);
        this.routes = new RouteCheck(context.findings(), context::shape);
        this.contents = new ContentBuilder(context, types);
        this.responses = new ResponseBuilder(context, types, contents);
    }

    /** The operation's model under its full name, which the resource may shorten, then its further forms. */
    List<Operation> build(OperationPlace place) {
        String id = place.id();
        Element source = place.operation();
        ParameterBuilder.Found found = parameters.build(place);
        List<Parameter> all = found.parameters();
        Optional<String> options = optionsType(all, id, place.pointer());
        List<RequestBody> bodies = bodies(place);
        ResponseBuilder.Responses answers = responses.build(place.operation(), id);
        Operation usual = new Operation(
                id,
                JavaNames.member(id),
                place.method(),
                found.path(),
                docs(source, AnswerNotes.of(source)),
                all,
                options,
                bodies.stream().findFirst(),
                answers.successes().get(0),
                answers.failures(),
                answers.headers(),
                place.group().isEmpty() ? context.servers().ownOf(source, place.item()) : Optional.empty(),
                "",
                security(source));
        Limits.check(usual, place.pointer(), context.findings());
        routes.add(place, usual);
        return forms(usual, bodies, answers.successes());
    }

    /** Tells which of the operations built so far requests cannot tell apart. */
    void checkRoutes() {
        routes.check();
    }

    /** The headers of failures, of all operations built so far, by status. */
    Map<String, AnswerHeaders> failureHeaders() {
        return responses.failureHeaders();
    }

    /** The usual form, then one for each other body with the usual answer, and one for each other answer. */
    private static List<Operation> forms(Operation usual, List<RequestBody> bodies, List<Success> successes) {
        List<Operation> forms = new ArrayList<>(List.of(usual));
        bodies.stream().skip(1).forEach(body -> {
            String word = "With" + ContentBuilder.word(body.content());
            forms.add(usual.inForm(word, Optional.of(body), usual.success()));
        });
        successes.stream().skip(1).forEach(success -> {
            String word = "As" + ContentBuilder.word(success.content().orElseThrow());
            forms.add(usual.inForm(word, usual.body(), success));
        });
        return forms;
    }

    /** The record that carries the optional parameters; it stands beside the interfaces, but shares their names' scope. */
    private Optional<String> optionsType(List<Parameter> all, String id, String pointer) {
        boolean any = all.stream().anyMatch(parameter -> parameter.isPerCall() && !parameter.isRequired());
        return any ? Optional.of(context.nameOf(pointer + "#options", id + " Params")) : Optional.empty();
    }

    private List<RequestBody> bodies(OperationPlace place) {
        Element source = place.operation().child("requestBody").follow();
        boolean patch = place.method().equals("PATCH");
        BiFunction<SchemaView, String, TypeRef> json = patch ? patches::refOf : types::refOf;
        List<Content> contents =
                this.contents.build(source.child("content"), json, context.ownerOf(source, place.id(), "Request"));
        boolean required = source.flag("required");
        String text = source.textOf("description");
        return contents.stream()
                .map(found -> new RequestBody(found, bodyName(found.type()), required, new Docs(text, false)))
                .toList();
    }

    private String bodyName(TypeRef type) {
        return patches.isPatch(type) ? "patch" : "body";
    }

    private static Docs docs(Element source, String notes) {
        String summary = source.textOf("summary").strip();
        String description = source.textOf("description").strip();
        boolean repeated = description.isEmpty() || description.equals(summary);
        String text = repeated ? summary : summary.isEmpty() ? description : summary + "\n\n" + description;
        String own = text.isEmpty() && !notes.isEmpty() ? source.textOf("operationId") : text;
        return new Docs(own.isBlank() ? notes.strip() : own + notes, source.flag("deprecated"));
    }

    private List<List<String>> security(Element source) {
        Element top = context.document().top();
        Element list = source.has("security") ? source.child("security") : top.child("security");
        Element schemes = top.child("components").child("securitySchemes");
        List<List<String>> alternatives = new ArrayList<>();
        for (Element requirement : list.items()) {
            requirement.members().stream()
                    .filter(scheme -> !schemes.has(scheme.name()))
                    .forEach(scheme -> undeclared(scheme, schemes));
            alternatives.add(requirement.members().stream()
                    .map(Element::name)
                    .filter(name -> !SecurityBuilder.isOfConnection(schemes.child(name)))
                    .toList());
        }
        return alternatives;
    }

    private void undeclared(Element scheme, Element schemes) {
        List<String> names = schemes.members().stream().map(Element::name).toList();
        context.findings()
                .warning(
                        "QKPI-113",
                        scheme.pointer(),
                        "there is no security scheme `" + scheme.name() + "`, so the client has nothing to send for it",
                        Spelling.closest(scheme.name(), names)
                                .map(meant -> "Write `" + meant + "`")
                                .orElse("Declare it in `components/securitySchemes`"));
    }

    /** The id of an operation without one: its method and the words of its path. */
    static String fallbackId(String method, String path) {
        return method.toLowerCase(java.util.Locale.ROOT) + " "
                + path.replace('{', ' ').replace('}', ' ');
    }

    /**
     * Where an operation stands in the document.
     *
     * @param id its distinct id
     * @param item the path item that has it
     * @param operation what the document says of it
     * @param group what its interface is called after if it has no tag; empty to take a word of the path
     */
    record OperationPlace(String id, String method, String path, Element item, Element operation, String group) {

        /** The same place, whose interface is called after the group if the operation has no tag. */
        OperationPlace inGroup(String group) {
            return new OperationPlace(id, method, path, item, operation, group);
        }

        /** JSON pointer to the operation. */
        String pointer() {
            return operation.pointer();
        }

        /** The operation's tag, or its group, or the first word of its path that is not a version. */
        String resource() {
            Optional<String> tag = operation.child("tags").items().stream()
                    .flatMap(item -> item.value().stream())
                    .findFirst();
            if (tag.isPresent() && !tag.get().isBlank()) {
                return tag.get();
            }
            if (!group.isEmpty()) {
                return group;
            }
            for (String segment : Pointers.unescape(path).split("/")) {
                if (!segment.isEmpty() && !segment.contains("{") && !segment.matches("v?\\d+(\\.\\d+)*|api|rest")) {
                    return segment;
                }
            }
            return "default";
        }
    }
}
