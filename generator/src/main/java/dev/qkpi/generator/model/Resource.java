package dev.qkpi.generator.model;

import java.util.List;

/**
 * The operations of one tag: one Java interface.
 *
 * @param accessor the client's method that gives it, for example {@code kpis}
 * @param typeName simple name of the interface, for example {@code KpisApi}
 * @param docs what the document says of the tag
 * @param operations in the document's order
 */
public record Resource(String accessor, String typeName, Docs docs, List<Operation> operations) {
    public Resource {
        operations = List.copyOf(operations);
    }

    /** Simple name of the interface's asynchronous twin. */
    public String asyncTypeName() {
        return typeName.substring(0, typeName.length() - "Api".length()) + "AsyncApi";
    }
}
