package dev.qkpi.generator.validate;

import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.Severity;
import dev.qkpi.generator.document.Written;
import dev.qkpi.generator.report.Level;
import dev.qkpi.generator.report.Place;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.report.Row;
import dev.qkpi.generator.report.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what all rules say: each thing once, what is ignored left out, in the document's order. */
final class Verdict {

    private static final String TITLE = "Validation";

    /** What reading makes of something that breaks OpenAPI's own schema, which says more of it. */
    private static final Set<String> FORM = Set.of(
            "QKPI-003",
            "QKPI-010",
            "QKPI-016",
            "QKPI-043",
            "QKPI-044",
            "QKPI-055",
            "QKPI-056",
            "QKPI-072",
            "QKPI-073",
            "QKPI-110",
            "QKPI-111",
            "QKPI-112",
            "QKPI-113",
            "QKPI-114",
            "QKPI-115",
            "QKPI-116",
            "QKPI-117",
            "QKPI-118",
            "QKPI-119");

    /** What reading says of any breach; OpenAPI's own schema and our rules find them all. */
    private static final String ANY_BREACH = "QKPI-009";

    /** What reading can live with, though OpenAPI forbids it. */
    private static final Set<String> FORBIDDEN = Set.of("QKPI-013", "QKPI-015", "QKPI-050", "QKPI-074", "QKPI-137");

    /** What reading says of references that lead nowhere. */
    private static final Set<String> LOST = Set.of("QKPI-005", "QKPI-006", "QKPI-050", "QKPI-051");

    private final Subject subject;
    private final Written written;
    private final RuleSettings settings;
    private int ignored;

    Verdict(Subject subject, Written written, RuleSettings settings) {
        this.subject = subject;
        this.written = written;
        this.settings = settings;
    }

    /** A row that can be ordered and ignored; the pointer is that in the whole document, or as far as it is known. */
    private record Entry(Row row, int file, String pointer) {
        Place place() {
            return row.places().get(0);
        }
    }

    /** The report of a text that is no document. */
    static Report unreadable(String name, List<Finding> findings) {
        List<Row> rows = findings.stream().map(Row::of).toList();
        return Report.of(TITLE, name, summary(rows, 0), rows);
    }

    Report report(String name, List<Finding> reading) {
        Ignores ignores = new Ignores(subject);
        List<Problem> problems = withoutConsequences(reading);
        List<Entry> entries = new ArrayList<>(entries(problems.stream()
                .filter(problem -> !saidByReading(problem, reading))
                .toList()));
        reading.stream()
                .filter(finding -> !saidByRule(finding, problems))
                .forEach(finding -> entries.add(entry(finding)));
        List<Entry> kept = new ArrayList<>(entries.stream()
                .map(this::set)
                .flatMap(Stream::ofNullable)
                .filter(entry -> !isIgnored(entry, ignores))
                .toList());
        entries(ignores.unused()).stream()
                .map(this::set)
                .flatMap(Stream::ofNullable)
                .forEach(kept::add);
        List<Row> rows =
                kept.stream().sorted(order()).map(Entry::row).distinct().toList();
        List<Rule> rules = Stream.of(Check.values()).map(Check::rule).toList();
        return new Report(TITLE, name, summary(rows, ignored), "", List.of(), List.of(), rows, rules);
    }

    /** What has a wrong type has no further meaning, and nobody knows what a reference means that leads nowhere. */
    private List<Problem> withoutConsequences(List<Finding> reading) {
        Set<String> wrong = new HashSet<>();
        subject.problems().stream()
                .filter(problem -> problem.check() == Check.WRONG_TYPE)
                .forEach(problem -> wrong.add(problem.pointer()));
        Set<String> lost = new HashSet<>(subject.lost());
        reading.stream()
                .filter(finding -> LOST.contains(finding.id()))
                .forEach(finding -> lost.add(finding.pointer().replaceAll("/\\$ref$", "")));
        return subject.problems().stream()
                .filter(problem -> isForm(problem.check()) || !wrong.contains(problem.pointer()))
                .filter(problem -> !isWithin(problem.pointer(), lost))
                .toList();
    }

    private static boolean isWithin(String pointer, Set<String> places) {
        String place = pointer;
        while (!place.isEmpty() && !places.contains(place)) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return places.contains(place);
    }

    private static Comparator<Entry> order() {
        return Comparator.comparingInt(Entry::file)
                .thenComparing(entry -> entry.place().line())
                .thenComparing(entry -> entry.place().column())
                .thenComparing(entry -> entry.row().id())
                .thenComparing(entry -> entry.place().pointer())
                .thenComparing(entry -> entry.row().message());
    }

    private boolean isIgnored(Entry entry, Ignores ignores) {
        boolean own = Check.of(entry.row().id()).isPresent();
        boolean generatingStops = !own && entry.row().level() == Level.ERROR;
        boolean covered = !generatingStops && ignores.cover(entry.row().id(), entry.pointer());
        ignored += covered ? 1 : 0;
        return covered;
    }

    /** The entry as the team wants it; {@code null} if it does not. What stops generating stays an error. */
    private Entry set(Entry entry) {
        Row row = entry.row();
        if (Check.of(row.id()).isEmpty() && row.level() == Level.ERROR) {
            return entry;
        }
        return settings.level(row.id(), FORBIDDEN.contains(row.id()) ? Level.ERROR : row.level())
                .map(level -> new Entry(
                        new Row(row.id(), level, row.message(), row.remedy(), row.places(), row.cells()),
                        entry.file(),
                        entry.pointer()))
                .orElse(null);
    }

    private List<Entry> entries(List<Problem> problems) {
        Set<String> pointers = new HashSet<>();
        problems.forEach(problem -> pointers.add(problem.pointer()));
        Map<String, Written.Spot> spots = written.locate(pointers);
        List<Entry> entries = new ArrayList<>();
        for (Problem problem : problems) {
            Written.Spot spot = spots.get(problem.pointer());
            Place place = new Place(spot.name(), spot.line(), spot.column(), spot.pointer());
            Check check = problem.check();
            Row row =
                    new Row(check.id(), check.level(), problem.message(), problem.remedy(), List.of(place), List.of());
            entries.add(new Entry(row, spot.file(), problem.pointer()));
        }
        return entries;
    }

    private Entry entry(Finding finding) {
        int file = written.files().indexOf(finding.document());
        return new Entry(Row.of(finding), file < 0 ? Integer.MAX_VALUE : file, finding.pointer());
    }

    /** Whether reading stops for the same reason, or says the same of it. */
    private static boolean saidByReading(Problem problem, List<Finding> reading) {
        boolean unused = problem.check() == Check.UNUSED;
        boolean form = isForm(problem.check());
        return (unused || form)
                && reading.stream()
                        .filter(finding -> finding.pointer().equals(problem.pointer()))
                        .anyMatch(finding -> unused
                                ? finding.id().equals("QKPI-097")
                                : finding.severity() == Severity.ERROR
                                        && names(problem).equals(names(finding.problem())));
    }

    private static String names(Problem problem) {
        return names(problem.message());
    }

    /** What a message names first. */
    private static String names(String message) {
        String[] parts = message.split("`", 3);
        return parts.length < 3 ? "" : parts[1];
    }

    private static boolean saidByRule(Finding finding, List<Problem> problems) {
        boolean parameter = finding.id().equals("QKPI-016");
        return finding.id().equals(ANY_BREACH)
                || finding.severity() == Severity.WARNING
                        && FORM.contains(finding.id())
                        && problems.stream()
                                .anyMatch(problem -> problem.check().level() == Level.ERROR
                                        && (problem.pointer().equals(finding.pointer())
                                                || parameter
                                                        && problem.pointer().equals(finding.pointer() + "/in")));
    }

    private static boolean isForm(Check check) {
        return check.compareTo(Check.WRONG_VALUE) <= 0;
    }

    private static String summary(List<Row> rows, int ignored) {
        List<String> parts = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = rows.stream().filter(row -> row.level() == level).count();
            if (count > 0) {
                parts.add(count + " " + level.name().toLowerCase(Locale.ROOT) + (count > 1 ? "s" : ""));
            }
        }
        String found = parts.isEmpty() ? "no findings" : String.join(", ", parts);
        return ignored == 0 ? found : found + "; " + ignored + " ignored with a reason";
    }
}
