package dev.qkpi.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * One operation of the API.
 *
 * @param id the operationId, or one made from method and path
 * @param javaName the Java method's name, distinct within its resource
 * @param method the HTTP method in upper case
 * @param path the path template, starting with a slash
 * @param docs what the document says of it
 * @param parameters in the document's order; path item's first
 * @param optionsType simple name of the record that carries the optional parameters; empty when there are none
 * @param body the request's body
 * @param success what it answers when it succeeds
 * @param failures documented answers that are not a success
 * @param headers those of its successes; empty when none are documented
 * @param server the base URL that it has instead of the client's
 * @param form what its name ends with if it is a further form of the operation, with another body or answer; else empty
 * @param security alternatives, each a list of credential keys that are needed together
 */
public record Operation(
        String id,
        String javaName,
        String method,
        String path,
        Docs docs,
        List<Parameter> parameters,
        Optional<String> optionsType,
        Optional<RequestBody> body,
        Success success,
        List<Failure> failures,
        Optional<AnswerHeaders> headers,
        Optional<String> server,
        String form,
        List<List<String>> security) {
    public Operation {
        parameters = List.copyOf(parameters);
        failures = List.copyOf(failures);
        security = List.copyOf(security);
    }

    /** The same operation under another name. */
    public Operation withJavaName(String name) {
        return new Operation(
                id,
                name,
                method,
                path,
                docs,
                parameters,
                optionsType,
                body,
                success,
                failures,
                headers,
                server,
                form,
                security);
    }

    /** A further form of the operation. */
    public Operation inForm(String word, Optional<RequestBody> otherBody, Success otherSuccess) {
        return new Operation(
                id,
                javaName,
                method,
                path,
                docs,
                parameters,
                optionsType,
                otherBody,
                otherSuccess,
                failures,
                headers,
                server,
                word,
                security);
    }

    /** The parameters that the Java method takes one by one. */
    public List<Parameter> required() {
        return parameters.stream().filter(p -> p.isPerCall() && p.isRequired()).toList();
    }

    /** The parameters that {@link #optionsType()} carries. */
    public List<Parameter> optional() {
        return parameters.stream().filter(p -> p.isPerCall() && !p.isRequired()).toList();
    }
}
