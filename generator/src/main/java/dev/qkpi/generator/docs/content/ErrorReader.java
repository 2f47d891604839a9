package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.ErrorType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The answers that are no success, by status across all operations. */
final class ErrorReader {

    private final ClientModel model;

    ErrorReader(ClientModel model) {
        this.model = model;
    }

    List<ErrorDoc> read(List<OperationDoc> operations) {
        List<ErrorDoc> errors = new ArrayList<>();
        for (ErrorType error : model.errors()) {
            ErrorDoc doc = error(error, operations);
            if (!doc.operations().isEmpty()) {
                errors.add(doc);
            }
        }
        return errors;
    }

    private static ErrorDoc error(ErrorType error, List<OperationDoc> operations) {
        Set<String> descriptions = new LinkedHashSet<>();
        Set<List<TypePart>> bodies = new LinkedHashSet<>();
        List<String> ids = new ArrayList<>();
        for (OperationDoc operation : operations) {
            List<ResponseDoc> fitting = operation.responses().stream()
                    .filter(response -> response.status().equals(error.status()) && !response.isSuccess())
                    .toList();
            for (ResponseDoc response : fitting) {
                ids.add(operation.id());
                if (!response.description().isBlank()) {
                    descriptions.add(response.description());
                }
                response.media().forEach(media -> bodies.add(media.shape().type()));
            }
        }
        return new ErrorDoc(
                error.status(), error.phrase(), error.className(), List.copyOf(descriptions), List.copyOf(bodies), ids);
    }
}
