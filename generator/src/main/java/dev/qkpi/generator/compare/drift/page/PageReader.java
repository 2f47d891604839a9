package dev.qkpi.generator.compare.drift.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a saved page: the first step of every comparison. */
public final class PageReader {

    private static final Pattern METHOD =
            Pattern.compile("(?i)[^\\w/{]{0,8}(get|post|put|patch|delete|head|options|trace)\\s*(/\\S*)?[^\\w/{]{0,8}");
    private static final Pattern PATH = Pattern.compile("/\\S*");
    private static final Pattern SECTION = Pattern.compile("(?i)[\\w ]{1,60} endpoints");
    private static final Pattern STRUCTURE =
            Pattern.compile("(?i)(expected )?(response codes)|parameters|curl\\s.*|name\\s*type\\s*description");
    private static final int MAX_OPERATIONS = 2000;

    private final PageText page;
    private final Problems problems;
    private final List<Heading> headings = new ArrayList<>();
    private String section = "";

    private PageReader(PageText page) {
        this.page = page;
        this.problems = new Problems(page);
    }

    /**
     * What the page says.
     *
     * @throws PageException if it is no page of operations
     */
    public static Page read(PageSource source) {
        return new PageReader(source.read()).read(source.name());
    }

    private Page read(String name) {
        findHeadings();
        if (headings.isEmpty()) {
            throw PageException.without(
                    new Place(name, 1, 1),
                    "the page has no operation: no line holds a method with a path, as `get` before `/kpis`",
                    "Save the reference page as the browser shows it, after its scripts have run");
        }
        if (headings.size() > MAX_OPERATIONS) {
            throw PageException.unreadable(
                    page.place(headings.get(MAX_OPERATIONS).start()),
                    "the page has more than " + MAX_OPERATIONS + " operations",
                    "Save one section of the reference at a time");
        }
        List<String> head = intro(headings.get(0).start());
        List<PageOperation> operations = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size()
                    ? headEnd(headings.get(i + 1))
                    : page.text().length();
            operations.add(new OperationReader(page, problems, headings.get(i), end).read());
        }
        dropTwice(operations);
        String title = head.isEmpty() ? "" : head.get(0);
        String intro = String.join(" ", head.subList(Math.min(1, head.size()), head.size()));
        return new Page(name, title, intro, operations, problems.all());
    }

    private void findHeadings() {
        int length = page.text().length();
        for (int at = 0; at < length; at = page.lineEnd(at) + 1) {
            String line = page.prose(at, page.lineEnd(at));
            Matcher method = METHOD.matcher(line);
            if (SECTION.matcher(line).matches()) {
                section = line;
            } else if (method.matches()) {
                heading(method, at);
            }
        }
    }

    private void heading(Matcher method, int at) {
        String path = method.group(2);
        int end = page.lineEnd(at);
        if (path == null) {
            Cursor next = new Cursor(page, end, page.text().length());
            next.skipBlank();
            end = page.lineEnd(next.at());
            path = page.prose(next.at(), end);
        }
        if (PATH.matcher(path).matches()) {
            String verb = method.group(1).toUpperCase(Locale.ROOT);
            headings.add(new Heading(verb, path, section, at, end));
        }
    }

    /** Where the lines that belong to a heading begin: a link sign or the title of its section may stand before it. */
    private int headEnd(Heading heading) {
        int start = heading.start();
        while (start > 0) {
            int before = page.text().lastIndexOf('\n', start - 2) + 1;
            String line = page.prose(before, start - 1);
            boolean sign = line.codePoints().noneMatch(Character::isLetterOrDigit) && !line.matches(".*[{}\\[\\]()].*");
            if (!sign && !SECTION.matcher(line).matches()) {
                return start;
            }
            start = before;
        }
        return start;
    }

    private List<String> intro(int end) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < end; at = page.lineEnd(at) + 1) {
            String line = page.prose(at, Math.min(page.lineEnd(at), end));
            if (STRUCTURE.matcher(line).matches()) {
                problems.unknown(at, page.lineEnd(at));
            } else if (line.codePoints().anyMatch(Character::isLetterOrDigit)) {
                lines.add(line);
            }
        }
        problems.endPart();
        return lines;
    }

    private void dropTwice(List<PageOperation> operations) {
        Map<String, PageOperation> seen = new TreeMap<>();
        operations.removeIf(operation -> {
            PageOperation first = seen.putIfAbsent(operation.label(), operation);
            if (first != null) {
                problems.add(
                        PageProblem.TWICE,
                        operation.place(),
                        operation.label() + " stands on the page twice, first at " + first.place(),
                        "Compare the two; the first one counts here");
            }
            return first != null;
        });
    }
}
