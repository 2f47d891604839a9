package dev.qkpi.generator.model;

import java.util.List;

/**
 * The headers that answers are documented to have: one record.
 *
 * @param typeName simple Java name of the record
 * @param headers as parameters in a header's place; one that is not required may be absent
 */
public record AnswerHeaders(String typeName, List<Parameter> headers) {
    public AnswerHeaders {
        headers = List.copyOf(headers);
    }
}
