package dev.qkpi.generator.docs.call;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.Credential;
import dev.qkpi.generator.model.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The credentials that a call has: those of the first alternative that the client can satisfy. */
final class Credentials {

    private Credentials() {}

    static List<Credential> of(Operation operation, ClientModel model) {
        Map<String, Credential> known =
                model.credentials().stream().collect(Collectors.toMap(Credential::key, Function.identity()));
        return operation.security().stream()
                .filter(keys -> !keys.isEmpty() && known.keySet().containsAll(keys))
                .findFirst()
                .map(keys -> keys.stream().map(known::get).toList())
                .orElse(List.of());
    }
}
