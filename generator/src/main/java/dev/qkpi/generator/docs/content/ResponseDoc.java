package dev.qkpi.generator.docs.content;

import java.util.List;

/**
 * An answer.
 *
 * @param pointer where it stands in the document
 * @param status {@code 200}, {@code 4XX} or {@code default}
 * @param anchor what deep links call it on its page
 * @param exception the exception that the Java client throws for it; empty for a success
 */
public record ResponseDoc(
        String pointer,
        String status,
        String anchor,
        String description,
        List<ParameterDoc> headers,
        List<BodyDoc.MediaDoc> media,
        List<LinkDoc> links,
        String exception,
        List<Note> notes) {

    /** Whether it is a success. */
    public boolean isSuccess() {
        return status.startsWith("2") || status.startsWith("3");
    }

    /**
     * What can be called next.
     *
     * @param operation id of the operation; empty if it is another API's
     * @param parameters what is passed on, name and expression
     */
    public record LinkDoc(
            String name, String description, String operation, String target, List<SchemeDoc.Fact> parameters) {}
}
