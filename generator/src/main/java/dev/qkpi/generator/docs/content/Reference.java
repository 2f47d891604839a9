package dev.qkpi.generator.docs.content;

import java.util.List;

/**
 * Everything that a document tells its readers.
 *
 * @param info what it is about
 * @param servers where the API is
 * @param schemes how callers authenticate
 * @param groups the operations by tag, those that the API calls elsewhere last
 * @param schemas the named schemas, in the document's order
 * @param errors every documented answer that is no success, by status
 * @param marks what the document says beyond its source
 */
public record Reference(
        Info info,
        List<ServerDoc> servers,
        List<SchemeDoc> schemes,
        List<GroupDoc> groups,
        List<SchemaDoc> schemas,
        List<ErrorDoc> errors,
        List<MarkDoc> marks) {

    /** Copies the lists. */
    public Reference {
        servers = List.copyOf(servers);
        schemes = List.copyOf(schemes);
        groups = List.copyOf(groups);
        schemas = List.copyOf(schemas);
        errors = List.copyOf(errors);
        marks = List.copyOf(marks);
    }

    /** All operations, group by group. */
    public List<OperationDoc> operations() {
        return groups.stream().flatMap(group -> group.operations().stream()).toList();
    }

    /**
     * What the document is about.
     *
     * @param contact name and address of whom to ask; may lack either
     * @param licence name and address of its licence; may lack either
     * @param more other addresses: terms of service, further documents
     */
    public record Info(
            String title,
            String version,
            String summary,
            String description,
            List<Link> contact,
            List<Link> licence,
            List<Link> more) {}

    /** A text that may lead somewhere; the address is empty if it does not. */
    public record Link(String text, String url) {}
}
