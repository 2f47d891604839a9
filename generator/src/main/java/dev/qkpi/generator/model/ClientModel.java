package dev.qkpi.generator.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that is generated from one document.
 *
 * @param prefix what the names of the client's own classes start with, for example {@code Kpi}
 * @param docs title and description of the document
 * @param resources in the document's order of tags
 * @param types in a stable order
 * @param servers base URLs; the first absolute one is the default
 * @param credentials what the client can authenticate with
 * @param clientProperties values set once on the client
 * @param errors exception classes; always has the one for {@code default}
 */
public record ClientModel(
        String prefix,
        Docs docs,
        List<Resource> resources,
        List<TypeShape> types,
        List<ServerUrl> servers,
        List<Credential> credentials,
        List<ClientProperty> clientProperties,
        List<ErrorType> errors) {
    public ClientModel {
        resources = List.copyOf(resources);
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
}
