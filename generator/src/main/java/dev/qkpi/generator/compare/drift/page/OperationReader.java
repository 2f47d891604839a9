package dev.qkpi.generator.compare.drift.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands between the heading of an operation and the next one. */
final class OperationReader {

    private static final Pattern PARAMETERS = Pattern.compile("(?i)((request|path|query|header)\\s+)?parameters:?");
    private static final Pattern CODES =
            Pattern.compile("(?i)(expected\\s+)?(response codes|responses|status codes):?");
    private static final Pattern CODE = Pattern.compile("([1-5][0-9]{2}|[1-5]XX|default)(?![0-9])\\s*[:|-]?\\s*(.*)");
    private static final Pattern CODES_HEADER =
            Pattern.compile("(?i)\\|?\\s*(status|code)\\W*\\s*(description|meaning)?[\\s|]*");
    private static final Pattern RULE = Pattern.compile("[\\s|:-]{3,}");

    private final PageText page;
    private final Problems problems;
    private final Heading heading;
    private final int end;

    OperationReader(PageText page, Problems problems, Heading heading, int end) {
        this.page = page;
        this.problems = problems;
        this.heading = heading;
        this.end = end;
    }

    PageOperation read() {
        int parameters = find(PARAMETERS, heading.end());
        int codes = find(CODES, parameters < 0 ? heading.end() : parameters);
        int code = codeStart(codes < 0 ? parameters < 0 ? heading.end() : parameters : codes);
        int proseEnd = parameters >= 0 ? parameters : codes >= 0 ? codes : code;
        List<String> prose = lines(heading.end(), proseEnd);
        PageText samples = page.code(code, end);
        CallReader calls = new CallReader(new Cursor(samples, 0, samples.text().length()), problems);
        List<PageParameter> rows = List.of();
        if (parameters >= 0) {
            int tableEnd = codes >= 0 ? codes : code;
            rows = new ParameterReader(page, problems, hints()).read(page.lineEnd(parameters), tableEnd);
        }
        List<PageCode> listed = codes < 0 ? List.of() : codes(page.lineEnd(codes), code);
        PageValue response = new SampleReader(samples, problems).read(calls);
        problems.endPart();
        Address address = Address.of(calls.calls(), heading, problems);
        return new PageOperation(
                heading.method(),
                heading.path(),
                address.version(),
                address.base(),
                prose.isEmpty() ? "" : prose.get(0),
                String.join(" ", prose.subList(Math.min(1, prose.size()), prose.size())),
                heading.section(),
                rows,
                listed,
                calls.calls(),
                response,
                page.place(heading.start()));
    }

    /** Where the line of a heading begins, or -1. */
    private int find(Pattern wanted, int from) {
        for (int at = from; at < end; at = page.lineEnd(at) + 1) {
            if (wanted.matcher(page.prose(at, Math.min(page.lineEnd(at), end))).matches()) {
                return at;
            }
        }
        return -1;
    }

    /** Where the samples begin, or the end of the operation. */
    private int codeStart(int from) {
        boolean json = find(PARAMETERS, heading.end()) < 0 || find(CODES, from) == from;
        for (int at = from; at < end; at = page.lineEnd(at) + 1) {
            Cursor line = new Cursor(page, at, Math.min(page.lineEnd(at), end));
            line.skipBlank();
            if (CallReader.starts(line) || json && "{[".indexOf(line.peek()) >= 0) {
                return at;
            }
        }
        return end;
    }

    private List<String> lines(int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int at = from; at < to; at = page.lineEnd(at) + 1) {
            String line = page.prose(at, Math.min(page.lineEnd(at), to));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Names that the first sample and the path use: where a row runs together, they tell its name. */
    private Set<String> hints() {
        Set<String> hints = new HashSet<>(heading.variables());
        Matcher names = Pattern.compile(
                        "[?&]([\\w.$\\[\\]-]{1,100})=|-H '([\\w-]{1,100}):|\"([\\w-]{1,100})\"\\s*:\\s*\"")
                .matcher(page.text())
                .region(heading.end(), end);
        while (names.find()) {
            hints.add(Optional.ofNullable(names.group(1))
                    .orElse(Optional.ofNullable(names.group(2)).orElse(names.group(3))));
        }
        return hints;
    }

    private List<PageCode> codes(int from, int to) {
        List<PageCode> codes = new ArrayList<>();
        for (int at = from; at < to; at = page.lineEnd(at) + 1) {
            int lineEnd = Math.min(page.lineEnd(at), to);
            String line = page.prose(at, lineEnd);
            Matcher row = CODE.matcher(line.replaceFirst("^\\|\\s*", "").replaceFirst("\\s*\\|$", ""));
            if (row.matches()) {
                Cursor place = new Cursor(page, at, lineEnd);
                place.skipBlank();
                codes.add(new PageCode(row.group(1), row.group(2), place.place()));
            } else if (!codes.isEmpty() && codes.get(codes.size() - 1).text().isEmpty()) {
                PageCode last = codes.remove(codes.size() - 1);
                codes.add(new PageCode(last.code(), line, last.place()));
            } else if (!line.isEmpty()
                    && !CODES_HEADER.matcher(line).matches()
                    && !RULE.matcher(line).matches()) {
                problems.unknown(at, lineEnd);
            }
        }
        problems.endPart();
        return codes;
    }
}
