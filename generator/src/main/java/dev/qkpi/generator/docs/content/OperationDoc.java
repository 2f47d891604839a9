package dev.qkpi.generator.docs.content;

import java.util.List;

/**
 * One operation.
 *
 * @param id its distinct id
 * @param file the name of its page, without folder and ending
 * @param pointer where it stands in the document
 * @param title its summary, else its id
 * @param body at most one
 * @param answered marks of all answers together
 * @param security alternatives, each the names of schemes that are needed together; one without names is no need at all
 * @param servers the addresses that it has instead of the document's
 * @param callbacks ids of the operations that the API calls in turn
 */
public record OperationDoc(
        String id,
        String file,
        String pointer,
        String title,
        String method,
        String path,
        String description,
        boolean deprecated,
        List<Reference.Link> more,
        List<ParameterDoc> parameters,
        List<BodyDoc> body,
        List<ResponseDoc> responses,
        List<Note> answered,
        List<List<String>> security,
        List<ServerDoc> servers,
        List<String> callbacks,
        List<Note> notes) {}
