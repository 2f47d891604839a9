package dev.qkpi.generator.compare.drift.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private static final Pattern DEPRECATED = Pattern.compile(
            "(?i)\\W*deprecated\\W*|deprecated[:.] .*|this (operation|endpoint|method|call) (is|has been) deprecated\\b.*");

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
        int broken = problems.broken();
        int parameters = find(PARAMETERS, heading.end());
        int codes = codesStart(parameters);
        int code = codeStart(Math.max(Math.max(parameters, codes), heading.end()));
        List<String> prose = lines(heading.end(), first(first(parameters, codes), code));
        boolean deprecated = prose.removeIf(line -> DEPRECATED.matcher(line).matches());
        PageText samples = page.code(code, end);
        CallReader calls = new CallReader(new Cursor(samples, 0, samples.text().length()), problems);
        List<PageParameter> rows = rows(parameters, codes > parameters ? codes : code);
        List<PageCode> listed = codes(codes, parameters > codes ? parameters : code);
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
                deprecated,
                rows,
                listed,
                calls.calls(),
                response,
                problems.broken() > broken,
                page.place(heading.start()));
    }

    /** Where the heading of the codes begins, behind the parameters if it can be; or -1. */
    private int codesStart(int parameters) {
        int after = find(CODES, Math.max(parameters, heading.end()));
        return after < 0 && parameters >= 0 ? find(CODES, heading.end()) : after;
    }

    /** The smaller of two places, of which the first may not be there. */
    private static int first(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }

    /** The rows of the table, each parameter once. */
    private List<PageParameter> rows(int start, int end) {
        if (start < 0) {
            return List.of();
        }
        List<PageParameter> rows =
                new ArrayList<>(new ParameterReader(page, problems, hints()).read(page.lineEnd(start), end));
        Map<String, PageParameter> seen = new HashMap<>();
        rows.removeIf(row -> {
            PageParameter first = seen.putIfAbsent(row.in() + " " + row.name(), row);
            if (first != null) {
                problems.add(
                        PageProblem.TWICE,
                        row.place(),
                        "the parameter `" + row.name() + "` stands in the table twice, first at " + first.place(),
                        "Compare the two; the first one counts here");
            }
            return first != null;
        });
        return rows;
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

    private List<PageCode> codes(int start, int to) {
        List<PageCode> codes = new ArrayList<>();
        for (int at = start < 0 ? to : page.lineEnd(start); at < to; at = page.lineEnd(at) + 1) {
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
