package dev.qkpi.generator.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that is generated from one document.
 *
 * @param prefix what the names of the client's own classes start with, for example {@code Kpi}
 * @param docs title and description of the document
 * @param resources in the document's order of tags
 * @param hooks what the API calls elsewhere: webhooks and callbacks, by tag
 * @param types in a stable order
 * @param servers all absolute base URLs
 * @param defaultUrl the base URL of a client that is given none; empty if it must be given one
 * @param credentials what the client can authenticate with
 * @param clientProperties values set once on the client
 * @param errors exception classes; always has the one for {@code default}
 */
public record ClientModel(
        String prefix,
        Docs docs,
        List<Resource> resources,
        List<Resource> hooks,
        List<TypeShape> types,
        List<ServerUrl> servers,
        Optional<String> defaultUrl,
        List<Credential> credentials,
        List<ClientProperty> clientProperties,
        List<ErrorType> errors) {
    public ClientModel {
        resources = List.copyOf(resources);
        hooks = List.copyOf(hooks);
        types = List.copyOf(types);
        servers = List.copyOf(servers);
        credentials = List.copyOf(credentials);
        clientProperties = List.copyOf(clientProperties);
        errors = List.copyOf(errors);
    }

    /** The generated types by simple name. */
    public Map<String, TypeShape> typesByName() {
        return types.stream().collect(Collectors.toUnmodifiableMap(TypeShape::name, Function.identity()));
    }

    /** The enums by simple name, each with what its JSON is: they are read and written as that, without a codec. */
    public Map<String, ScalarKind> enums() {
        return types.stream()
                .filter(TypeShape.EnumShape.class::isInstance)
                .map(TypeShape.EnumShape.class::cast)
                .collect(Collectors.toUnmodifiableMap(TypeShape.EnumShape::name, TypeShape.EnumShape::base));
    }

    /** The operations of the resources. */
    public List<Operation> operations() {
        return resources.stream()
                .flatMap(resource -> resource.operations().stream())
                .toList();
    }

    /** The resources and the hooks. */
    public List<Resource> allResources() {
        return Stream.concat(resources.stream(), hooks.stream()).toList();
    }

    /** The hooks as an API of its own: who receives them is its server, who sends them its client. */
    public ClientModel ofHooks() {
        return new ClientModel(
                prefix + "Webhook",
                new Docs("the webhooks and callbacks of " + docs.text(), false),
                hooks,
                List.of(),
                types,
                List.of(),
                Optional.empty(),
                credentials,
                clientProperties.stream().filter(this::isOfHooks).toList(),
                errors);
    }

    private boolean isOfHooks(ClientProperty property) {
        return hooks.stream()
                .flatMap(hook -> hook.operations().stream())
                .flatMap(operation -> operation.parameters().stream())
                .anyMatch(parameter -> parameter.clientProperty().equals(Optional.of(property.name())));
    }
}
