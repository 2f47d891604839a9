package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.content.SchemaDoc;
import dev.qkpi.generator.docs.site.Links.LinkView;
import java.util.List;

/** The pages of schemas, and the list of them. */
final class SchemaPages {

    private static final int LONG = 160;

    private final Navigation navigation;
    private final Links links;
    private final Shapes shapes;

    SchemaPages(Navigation navigation, Paths paths) {
        this.navigation = navigation;
        this.links = new Links(paths, "../");
        this.shapes = new Shapes(links);
    }

    /** The page of a schema. */
    record SchemaView(
            PageView page,
            LinkView index,
            String name,
            String title,
            String javaType,
            boolean deprecated,
            String descriptionHtml,
            List<NoteView> notes,
            ShapeView shape,
            List<ExampleView> examples,
            boolean used,
            List<LinkView> operations,
            List<LinkView> schemas) {}

    /** The list of schemas. */
    record IndexView(PageView page, List<Line> lines) {}

    /** A schema in the list. */
    record Line(String name, String href, String type, String words) {}

    SchemaView view(SchemaDoc schema) {
        String title = schema.title().equals(schema.name()) ? "" : schema.title();
        return new SchemaView(
                navigation.page(schema.name(), "../", Paths.schema(schema)),
                new LinkView("Schemas", "index.html"),
                schema.name(),
                title,
                schema.javaType(),
                schema.deprecated(),
                Prose.html(schema.description(), 1),
                NoteView.of(schema.notes()),
                shapes.shape(schema.shape()),
                ExampleView.of("Example", schema.examples()),
                !schema.usedByOperations().isEmpty() || !schema.usedBySchemas().isEmpty(),
                schema.usedByOperations().stream().map(links::operation).toList(),
                schema.usedBySchemas().stream().map(links::schema).toList());
    }

    IndexView index(Reference reference) {
        List<Line> lines = reference.schemas().stream()
                .map(schema -> new Line(
                        schema.name(),
                        schema.file() + ".html",
                        schema.shape().words(),
                        cut(Prose.plain(schema.description()))))
                .toList();
        return new IndexView(navigation.page("Schemas", "../", "schemas/index.html"), lines);
    }

    static String cut(String words) {
        return words.length() <= LONG
                ? words
                : words.substring(
                                0, words.offsetByCodePoints(0, Math.min(LONG, words.codePointCount(0, words.length()))))
                        + "…";
    }
}
