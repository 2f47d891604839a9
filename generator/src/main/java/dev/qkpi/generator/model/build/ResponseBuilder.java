package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Failure;
import dev.qkpi.generator.model.Success;
import dev.qkpi.generator.model.TypeRef;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documented answers: what a success carries, and which failures there are. */
final class ResponseBuilder {

    private final BuildContext context;
    private final TypeBuilder types;
    private final ContentBuilder contents;

    ResponseBuilder(BuildContext context, TypeBuilder types, ContentBuilder contents) {
        this.context = context;
        this.types = types;
        this.contents = contents;
    }

    /** The operation's success: of several documented ones, the first that carries a body. */
    Success success(ApiResponses responses, String pointer, String operationId) {
        List<Success> found = new ArrayList<>();
        for (Map.Entry<String, ApiResponse> entry : entries(responses)) {
            if (entry.getKey().matches("2(\\d\\d|XX|xx)")) {
                int status = entry.getKey().equalsIgnoreCase("2XX") ? 200 : Integer.parseInt(entry.getKey());
                found.add(new Success(status, content(entry, pointer, operationId + " Response")));
            }
        }
        if (found.isEmpty()) {
            Optional<Content> fallback = onlyDefault(responses)
                    ? content(Map.entry("default", responses.get("default")), pointer, operationId + " Response")
                    : Optional.empty();
            return new Success(fallback.isPresent() ? 200 : 204, fallback);
        }
        Success best = found.stream()
                .filter(success -> success.content().isPresent())
                .findFirst()
                .orElseGet(() -> bare(found, pointer));
        boolean lost = found.stream()
                .anyMatch(
                        other -> other.content().isPresent() && !other.content().equals(best.content()));
        if (lost) {
            context.findings()
                    .warning(
                            "QKPI-042",
                            pointer + "/responses",
                            "successes carry different bodies; only that of " + best.status() + " is typed",
                            "Use one schema for all successes");
        }
        Optional<Success> bare =
                found.stream().filter(other -> other.content().isEmpty()).findFirst();
        return bare.isPresent() && best.content().isPresent()
                ? new Success(best.status(), best.content().map(ResponseBuilder::nullable), bare.map(Success::status))
                : best;
    }

    /** Of successes without a body the first, except that a POST creates unless it is documented not to. */
    private static Success bare(List<Success> found, String pointer) {
        return found.stream()
                .filter(success -> success.status() == 201 && pointer.endsWith("/post"))
                .findFirst()
                .orElse(found.get(0));
    }

    /** A body that some successes go without. */
    private static Content nullable(Content content) {
        return new Content(content.mediaType(), content.kind(), content.type(), true);
    }

    /** Documented answers that are not a success. */
    List<Failure> failures(ApiResponses responses, String pointer, String operationId) {
        List<Failure> failures = new ArrayList<>();
        for (Map.Entry<String, ApiResponse> entry : entries(responses)) {
            String status = entry.getKey();
            boolean only = status.equals("default") && onlyDefault(responses);
            if (status.matches("[1345](\\d\\d|XX|xx)|default") && !only) {
                Optional<TypeRef> body = content(entry, pointer, operationId + " " + status + " Error")
                        .filter(content -> content.kind() == Content.Kind.JSON)
                        .map(Content::type)
                        .filter(type -> !type.equals(TypeRef.ANY));
                String text = resolve(entry.getValue()).getDescription();
                failures.add(new Failure(status.replace("xx", "XX"), body, text == null ? "" : text));
            }
        }
        return failures;
    }

    private static boolean onlyDefault(ApiResponses responses) {
        return responses != null && responses.get("default") != null && responses.size() == 1;
    }

    private static List<Map.Entry<String, ApiResponse>> entries(ApiResponses responses) {
        return responses == null ? List.of() : List.copyOf(responses.entrySet());
    }

    private Optional<Content> content(Map.Entry<String, ApiResponse> entry, String pointer, String hint) {
        ApiResponse response = resolve(entry.getValue());
        boolean bodyless = pointer.endsWith("/head");
        if (bodyless || response.getContent() == null) {
            return Optional.empty();
        }
        String place = context.document().follow(Pointers.child(pointer, "responses", entry.getKey()));
        return contents.build(response.getContent().keySet(), place + "/content", types::refOf, hint);
    }

    private ApiResponse resolve(ApiResponse response) {
        OpenAPI api = context.document().api();
        ApiResponse current = response;
        for (int i = 0; i < 20 && current.get$ref() != null; i++) {
            String name = Pointers.last(Pointers.ofReference(current.get$ref()));
            current = api.getComponents().getResponses().get(name);
        }
        return current;
    }
}
