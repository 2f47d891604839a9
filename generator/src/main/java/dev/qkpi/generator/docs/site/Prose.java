package dev.qkpi.generator.docs.site;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

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
        Words words = new Words();
        PARSER.parse(printable(text)).accept(words);
        return words.out.toString().replaceAll("\\s+", " ").strip();
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

    /** What readers read, blocks apart from each other. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void visit(Text text) {
            out.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            out.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            out.append(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            out.append(html.getLiteral()).append(' ');
        }

        @Override
        public void visit(FencedCodeBlock code) {
            out.append(code.getLiteral()).append(' ');
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            out.append(code.getLiteral()).append(' ');
        }

        @Override
        public void visit(SoftLineBreak line) {
            out.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            out.append(' ');
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            out.append(parent instanceof Block || parent instanceof CustomNode ? " " : "");
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
