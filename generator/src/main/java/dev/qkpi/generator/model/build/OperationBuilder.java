package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.RequestBody;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.List;
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
        this.routes = new RouteCheck(context.findings());
        this.contents = new ContentBuilder(context, types);
        this.responses = new ResponseBuilder(context, types, contents);
    }

    /** The operation's model under its full name; the resource may shorten that. */
    Operation build(OperationPlace place) {
        String id = place.id();
        io.swagger.v3.oas.models.Operation source = place.operation();
        ParameterBuilder.Found found = parameters.build(place.path(), place.pointer(), id);
        List<Parameter> all = found.parameters();
        Optional<String> options = optionsType(all, id, place.pointer());
        Operation operation = new Operation(
                id,
                JavaNames.member(id),
                place.method(),
                found.path(),
                docs(source),
                all,
                options,
                body(place),
                responses.success(source.getResponses(), place.pointer(), id),
                responses.failures(source.getResponses(), place.pointer(), id),
                place.group().isEmpty() ? context.servers().ownOf(place.pointer()) : Optional.empty(),
                security(source));
        routes.check(place, operation);
        return operation;
    }

    /** The record that carries the optional parameters; it stands beside the interfaces, but shares their names' scope. */
    private Optional<String> optionsType(List<Parameter> all, String id, String pointer) {
        boolean any = all.stream().anyMatch(parameter -> parameter.isPerCall() && !parameter.isRequired());
        return any ? Optional.of(context.nameOf(pointer + "#options", id + " Params")) : Optional.empty();
    }

    private Optional<RequestBody> body(OperationPlace place) {
        String pointer = context.document().follow(place.pointer() + "/requestBody");
        List<String> mediaTypes = context.document().keys(pointer + "/content");
        boolean patch = place.method().equals("PATCH");
        BiFunction<SchemaView, String, TypeRef> json = patch ? patches::refOf : types::refOf;
        Optional<Content> content = contents.build(mediaTypes, pointer + "/content", json, place.id() + " Request");
        boolean required = context.document().flag(pointer + "/required");
        String text = context.document().text(pointer + "/description").orElse("");
        return content.map(found -> new RequestBody(found, bodyName(found.type()), required, new Docs(text, false)));
    }

    private String bodyName(TypeRef type) {
        boolean patch =
                type instanceof TypeRef.Named named && context.shape(named.name()) instanceof TypeShape.PatchShape;
        return patch ? "patch" : "body";
    }

    private static Docs docs(io.swagger.v3.oas.models.Operation source) {
        String summary = source.getSummary() == null ? "" : source.getSummary().strip();
        String description =
                source.getDescription() == null ? "" : source.getDescription().strip();
        boolean repeated = description.isEmpty() || description.equals(summary);
        String text = repeated ? summary : summary.isEmpty() ? description : summary + "\n\n" + description;
        return new Docs(text, Boolean.TRUE.equals(source.getDeprecated()));
    }

    private List<List<String>> security(io.swagger.v3.oas.models.Operation source) {
        List<SecurityRequirement> requirements = source.getSecurity() != null
                ? source.getSecurity()
                : context.document().api().getSecurity();
        List<List<String>> alternatives = new ArrayList<>();
        if (requirements != null) {
            requirements.forEach(requirement -> alternatives.add(requirement.keySet().stream()
                    .filter(key -> !SecurityBuilder.isOfConnection(context.document(), key))
                    .toList()));
        }
        return alternatives;
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
     * @param pointer JSON pointer to it
     * @param group what its interface is called after if it has no tag; empty to take a word of the path
     */
    record OperationPlace(
            String id,
            String method,
            String path,
            String pointer,
            io.swagger.v3.oas.models.Operation operation,
            String group) {

        OperationPlace(
                String id, String method, String path, String pointer, io.swagger.v3.oas.models.Operation operation) {
            this(id, method, path, pointer, operation, "");
        }

        /** The same place, whose interface is called after the group if the operation has no tag. */
        OperationPlace inGroup(String group) {
            return new OperationPlace(id, method, path, pointer, operation, group);
        }

        /** The operation's tag, or its group, or the first word of its path that is not a version. */
        String resource() {
            List<String> tags = operation.getTags();
            if (tags != null && !tags.isEmpty() && !tags.get(0).isBlank()) {
                return tags.get(0);
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
