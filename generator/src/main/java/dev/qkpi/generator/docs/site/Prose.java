package dev.qkpi.generator.docs.site;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Descriptions, which are CommonMark: as HTML that has no tag, attribute or address of the document's own, or as plain
 * text.
 */
public final class Prose {

    private static final int MAX_BLOCKS = 20;
    private static final int MAX_SPANS = 40;

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(MAX_BLOCKS)
            .maxInlineNesting(MAX_SPANS)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new Addresses())
            .percentEncodeUrls(true)
            .build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(TABLES)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private Prose() {}

    /** A description as HTML; its headings are below the given level. */
    static String html(String text, int level) {
        if (text.isBlank()) {
            return "";
        }
        Node document = PARSER.parse(printable(text));
        document.accept(new Levels(level));
        document.accept(new ImagesAsLinks());
        return HTML.render(document)
                .replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>")
                .replace("<pre>", "<pre tabindex=\"0\">");
    }

    /** A description in one line without its markup. */
    public static String plain(String text) {
        return TEXT.render(PARSER.parse(printable(text)))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || !Escape.isHidden(c)) {
                out.appendCodePoint(c);
            } else if (c != '\r') {
                out.append('\ufffd');
            }
        });
        return out.toString();
    }

    /** Addresses that lead elsewhere than to the web, to mail or to another place nearby are left out. */
    private static final class Addresses implements UrlSanitizer {
        @Override
        public String sanitizeLinkUrl(String url) {
            return Escape.url(url).orElse("");
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }

    /** Puts headings below that of the section which they stand in. */
    private static final class Levels extends AbstractVisitor {
        private final int above;

        Levels(int above) {
            this.above = above;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, above + heading.getLevel()));
            visitChildren(heading);
        }
    }

    /** A page shows nothing from elsewhere, so images become links to them. */
    private static final class ImagesAsLinks extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            Link link = new Link(image.getDestination(), image.getTitle());
            for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                link.appendChild(child);
            }
            image.insertBefore(link);
            image.unlink();
            visitChildren(link);
        }
    }
}
