package dev.qkpi.generator.docs;

import dev.qkpi.generator.docs.call.Call;
import dev.qkpi.generator.docs.call.Calls;
import dev.qkpi.generator.docs.content.BodyDoc;
import dev.qkpi.generator.docs.content.ErrorDoc;
import dev.qkpi.generator.docs.content.ExampleDoc;
import dev.qkpi.generator.docs.content.GroupDoc;
import dev.qkpi.generator.docs.content.MarkDoc;
import dev.qkpi.generator.docs.content.OperationDoc;
import dev.qkpi.generator.docs.content.ParameterDoc;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.content.ResponseDoc;
import dev.qkpi.generator.docs.content.SchemaDoc;
import dev.qkpi.generator.docs.content.SchemeDoc;
import dev.qkpi.generator.docs.content.ServerDoc;
import dev.qkpi.generator.docs.content.ShapeDoc;
import dev.qkpi.generator.docs.content.ShapeDoc.PropertyDoc;
import dev.qkpi.generator.docs.site.Prose;
import dev.qkpi.generator.report.Report;
import java.util.List;
import java.util.Optional;

/** A reference as one page of Markdown, for a wiki. */
final class MarkdownReference {

    private final MarkdownText out = new MarkdownText();
    private final Reference reference;
    private final Calls calls;

    private MarkdownReference(Reference reference, Calls calls) {
        this.reference = reference;
        this.calls = calls;
    }

    static String of(Reference reference, Calls calls, Optional<Report> changes) {
        return new MarkdownReference(reference, calls).write(changes);
    }

    private String write(Optional<Report> changes) {
        Reference.Info info = reference.info();
        out.heading(1, (info.title() + " " + info.version()).strip());
        out.paragraph(info.summary());
        out.paragraph(Prose.plain(info.description()));
        servers();
        schemes();
        out.heading(2, "Get started")
                .code("java", calls.setup().java())
                .code("sh", calls.setup().shell());
        reference.groups().forEach(this::group);
        if (!reference.schemas().isEmpty()) {
            out.heading(2, "Schemas");
            reference.schemas().forEach(this::schema);
        }
        errors();
        changes.ifPresent(this::changes);
        marks();
        return out.toString();
    }

    private void servers() {
        if (!reference.servers().isEmpty()) {
            out.heading(2, "Servers");
            for (ServerDoc server : reference.servers()) {
                out.item(MarkdownText.span(server.url()) + dash(server.description()));
            }
        }
    }

    private void schemes() {
        if (!reference.schemes().isEmpty()) {
            out.heading(2, "Authentication");
            for (SchemeDoc scheme : reference.schemes()) {
                out.item(MarkdownText.span(scheme.key()) + ", " + MarkdownText.text(scheme.kind())
                        + dash(scheme.description()));
            }
        }
    }

    private static String dash(String description) {
        String plain = Prose.plain(description);
        return plain.isEmpty() ? "" : ": " + MarkdownText.text(plain);
    }

    private void group(GroupDoc group) {
        out.heading(2, group.name()).paragraph(Prose.plain(group.description()));
        group.operations().forEach(this::operation);
    }

    private void operation(OperationDoc operation) {
        out.heading(3, operation.title());
        out.line(MarkdownText.span(operation.method() + " " + operation.path()) + ", operation "
                + MarkdownText.span(operation.id()) + (operation.deprecated() ? ", **deprecated**" : ""));
        out.paragraph(Prose.plain(operation.description()));
        operation
                .notes()
                .forEach(note ->
                        out.item("**" + MarkdownText.text(note.source()) + "** " + MarkdownText.text(note.reason())));
        if (!operation.parameters().isEmpty()) {
            out.table("Parameter", "In", "Type", "Description");
            operation.parameters().forEach(this::parameter);
        }
        for (BodyDoc body : operation.body()) {
            out.line("**Request body**" + (body.required() ? ", required" : ""));
            out.paragraph(Prose.plain(body.description()));
            body.media().forEach(this::media);
        }
        operation.responses().forEach(this::response);
        for (Call call : calls.of(operation.id())) {
            out.line("**Call** " + (call.title().isEmpty() ? "" : MarkdownText.span(call.title())));
            out.code("sh", call.curl()).code("java", call.java());
        }
    }

    private void parameter(ParameterDoc parameter) {
        out.row(
                MarkdownText.span(parameter.name()) + (parameter.required() ? " *required*" : ""),
                parameter.place(),
                MarkdownText.text(parameter.shape().words()),
                MarkdownText.text(Prose.plain(parameter.description())));
    }

    private void media(BodyDoc.MediaDoc media) {
        out.item(MarkdownText.span(media.type()) + " "
                + MarkdownText.text(media.shape().words()));
        boolean named =
                media.shape().type().stream().anyMatch(part -> !part.schema().isEmpty());
        if (!named) {
            properties(media.shape());
        }
        media.examples().stream().limit(1).map(ExampleDoc::text).forEach(text -> out.code("", text));
    }

    private void response(ResponseDoc response) {
        out.line("**" + MarkdownText.text(response.status()) + "**" + dash(response.description())
                + (response.exception().isEmpty() ? "" : " " + MarkdownText.span(response.exception())));
        if (response.isSuccess()) {
            response.media().forEach(this::media);
        }
    }

    private void properties(ShapeDoc shape) {
        if (!shape.properties().isEmpty()) {
            out.table("Property", "Type", "Description");
            shape.properties().forEach(property -> property(property, ""));
        }
    }

    private void property(PropertyDoc property, String owner) {
        String notes =
                property.notes().isEmpty() ? "" : " (" + property.notes().get(0).source() + ")";
        out.row(
                MarkdownText.span(owner + property.name()) + (property.required() ? " *required*" : ""),
                MarkdownText.text(property.shape().words() + limits(property.shape())),
                MarkdownText.text(Prose.plain(property.description()) + notes));
        property.shape().properties().forEach(inner -> property(inner, owner + property.name() + "."));
    }

    private static String limits(ShapeDoc shape) {
        String values = shape.values().isEmpty() ? "" : "; one of " + String.join(", ", shape.values());
        return (shape.limits().isEmpty() ? "" : "; " + String.join(", ", shape.limits())) + values;
    }

    private void schema(SchemaDoc schema) {
        out.heading(3, schema.name()).paragraph(Prose.plain(schema.description()));
        String words = MarkdownText.text(schema.shape().words() + limits(schema.shape()));
        out.line(words + (schema.javaType().isEmpty() ? "" : ", in Java " + MarkdownText.span(schema.javaType())));
        properties(schema.shape());
    }

    private void errors() {
        if (!reference.errors().isEmpty()) {
            out.heading(2, "Errors").table("Status", "Java", "Meaning");
            for (ErrorDoc error : reference.errors()) {
                List<String> texts =
                        error.descriptions().stream().map(Prose::plain).toList();
                out.row(
                        MarkdownText.text(error.status() + " " + error.phrase()),
                        MarkdownText.span(error.exception()),
                        MarkdownText.text(String.join(" ", texts)));
            }
        }
    }

    private void changes(Report changes) {
        out.heading(2, "Changes").paragraph(changes.summary());
        changes.rows().forEach(row -> out.item(MarkdownText.span(row.id()) + " " + MarkdownText.text(row.message())));
    }

    private void marks() {
        if (!reference.marks().isEmpty()) {
            out.heading(2, "Assumptions").table("Place", "Mark", "Reason");
            for (MarkDoc mark : reference.marks()) {
                out.row(
                        MarkdownText.span("#" + mark.pointer()),
                        MarkdownText.text(mark.note().source()),
                        MarkdownText.text(mark.note().reason()));
            }
        }
    }
}
