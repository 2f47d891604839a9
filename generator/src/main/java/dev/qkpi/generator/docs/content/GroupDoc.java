package dev.qkpi.generator.docs.content;

import java.util.List;

/**
 * The operations of one tag.
 *
 * @param name what readers call it
 * @param file the name of its page, without folder and ending
 * @param javaType the Java interface that has its methods
 * @param hooks whether the API makes the calls, and not its callers
 */
public record GroupDoc(
        String name, String file, String description, String javaType, boolean hooks, List<OperationDoc> operations) {

    /** Copies the list. */
    public GroupDoc {
        operations = List.copyOf(operations);
    }
}
