package dev.qkpi.generator.compare.drift.page;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The text that a browser would show of an HTML page, each character with its place in the file. */
final class HtmlText implements NodeFilter {

    private static final Set<String> LEFT_OUT = Set.of(
            "script", "style", "noscript", "template", "svg", "head", "select", "nav", "footer", "aside", "iframe");
    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "button",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "label",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul",
            "br",
            "caption",
            "textarea");

    private final String name;
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[1024];
    private boolean newLine;
    private boolean soft;
    private boolean space;
    private int tabs;
    private int kept;

    HtmlText(String name, String source) {
        this.name = name;
        this.source = source;
    }

    PageText read() {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        Element main = document.selectFirst("main, [role=main]");
        boolean whole = main == null || !main.text().contains("/");
        (whole ? document.body() : main).filter(this);
        return new PageText(name, source, text.toString(), Arrays.copyOf(offsets, text.length()));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words);
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            if (LEFT_OUT.contains(tag)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            border(element, tag);
            kept += keeps(tag) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            kept -= keeps(element.normalName()) ? 1 : 0;
            if (!cell(element.normalName())) {
                border(element, element.normalName());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void border(Element element, String tag) {
        if (cell(tag)) {
            boolean first = element.previousElementSibling() == null;
            tabs += first ? 0 : 1;
            newLine = first;
            space = false;
        } else if (LINES.contains(tag)) {
            boolean row = tag.equals("tr") || tag.equals("table");
            newLine |= row || tabs == 0;
            tabs = row ? 0 : tabs;
        } else {
            soft = true;
        }
    }

    private static boolean keeps(String tag) {
        return tag.equals("pre") || tag.equals("textarea");
    }

    private static boolean cell(String tag) {
        return tag.equals("td") || tag.equals("th");
    }

    private void write(TextNode words) {
        int at = Math.max(0, words.sourceRange().startPos());
        int end = Math.max(at, words.sourceRange().endPos());
        String raw = source.substring(at, Math.min(end, source.length()));
        if (!Parser.unescapeEntities(raw, false).equals(words.getWholeText())) {
            for (char c : words.getWholeText().toCharArray()) {
                write(c, at);
            }
            return;
        }
        for (int i = 0; i < raw.length(); ) {
            int next = entityEnd(raw, i);
            for (char c : Parser.unescapeEntities(raw.substring(i, next), false).toCharArray()) {
                write(c, at + i);
            }
            i = next;
        }
    }

    /** The end of the entity that begins at a character, or of the character itself. */
    private static int entityEnd(String raw, int at) {
        if (raw.charAt(at) != '&') {
            return at + 1;
        }
        int end = at + 1;
        while (end < raw.length()
                && end < at + 40
                && (Character.isLetterOrDigit(raw.charAt(end)) || raw.charAt(end) == '#')) {
            end++;
        }
        return end < raw.length() && raw.charAt(end) == ';' ? end + 1 : end;
    }

    private void write(char c, int offset) {
        char shown = c == PageText.SOFT || c == '\t' || c == '\u00A0' ? ' ' : c;
        if (kept > 0 && shown == '\n') {
            flush(offset);
            put('\n', offset);
        } else if (Character.isWhitespace(shown) && kept == 0) {
            space = true;
        } else {
            flush(offset);
            put(shown, offset);
        }
    }

    /** Writes the borders that were met since the last character. */
    private void flush(int offset) {
        if (text.length() > 0) {
            if (newLine) {
                put('\n', offset);
            }
            for (int i = 0; i < tabs; i++) {
                put('\t', offset);
            }
            if (soft && !newLine && tabs == 0) {
                put(PageText.SOFT, offset);
            }
            if (space && !newLine && tabs == 0) {
                put(' ', offset);
            }
        }
        newLine = false;
        soft = false;
        space = false;
        tabs = 0;
    }

    private void put(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }
}
