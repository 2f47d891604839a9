package dev.qkpi.generator.compare.diff;

import dev.qkpi.generator.compare.Audience;
import dev.qkpi.generator.compare.Bump;
import dev.qkpi.generator.compare.Change;
import dev.qkpi.generator.compare.Comparison;
import dev.qkpi.generator.compare.Rule.Side;
import dev.qkpi.generator.compare.Rules;
import dev.qkpi.generator.compare.Verdict;
import dev.qkpi.generator.compare.api.JavaChange;
import dev.qkpi.generator.compare.api.JavaRule;
import dev.qkpi.generator.document.WrittenDocument;
import dev.qkpi.generator.report.Fact;
import dev.qkpi.generator.report.Level;
import dev.qkpi.generator.report.Place;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.report.Row;
import dev.qkpi.generator.report.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the report of a comparison: the worst first, each change with both places and with what it means for whom. */
final class DiffReport {

    private static final List<String> COLUMNS = List.of("Clients", "Servers", "Java source", "Java binary");
    private static final int SHOWN = 5;

    private final Diff diff;
    private final Audience audience;
    private final Map<String, WrittenDocument.Place> before;
    private final Map<String, WrittenDocument.Place> after;

    DiffReport(Diff diff, Audience audience) {
        this.diff = diff;
        this.audience = audience;
        Comparison documents = diff.documents();
        this.before = documents
                .before()
                .places(Stream.concat(
                                documents.changes().stream().map(Change::before),
                                diff.java().stream().map(JavaChange::before))
                        .toList());
        this.after = documents
                .after()
                .places(Stream.concat(
                                documents.changes().stream().map(Change::after),
                                diff.java().stream().map(JavaChange::after))
                        .toList());
    }

    Report report() {
        List<Row> rows = new ArrayList<>();
        diff.documents().changes().forEach(change -> rows.add(row(change)));
        diff.java().forEach(change -> rows.add(row(change)));
        rows.sort(Comparator.comparing(Row::level));
        Comparison documents = diff.documents();
        String subject = documents.before().name() + " to " + documents.after().name();
        return new Report("Changes", subject, summary(), "", facts(), COLUMNS, rows, rules());
    }

    private String summary() {
        if (diff.isEmpty()) {
            return "nothing differs";
        }
        return Stream.of(Verdict.BREAKING, Verdict.POTENTIALLY_BREAKING, Verdict.COMPATIBLE)
                        .map(verdict -> count(verdict) + " " + verdict.words())
                        .collect(Collectors.joining(", "))
                + " for " + audience.name().toLowerCase(java.util.Locale.ROOT).replace("both", "clients or servers");
    }

    private long count(Verdict verdict) {
        return diff.documents().changes().stream()
                        .filter(change -> verdict(change) == verdict)
                        .count()
                + diff.java().stream()
                        .filter(change -> verdict(change) == verdict)
                        .count();
    }

    private Verdict verdict(Change change) {
        return audience == Audience.CLIENTS
                ? change.verdict(Side.CLIENT)
                : audience == Audience.SERVERS ? change.verdict(Side.SERVER) : change.verdict();
    }

    private Verdict verdict(JavaChange change) {
        return audience == Audience.CLIENTS
                ? change.verdict(Side.CLIENT)
                : audience == Audience.SERVERS ? change.verdict(Side.SERVER) : change.verdict();
    }

    private static Level level(Verdict verdict) {
        return switch (verdict) {
            case BREAKING -> Level.ERROR;
            case POTENTIALLY_BREAKING -> Level.WARNING;
            case COMPATIBLE -> Level.NOTE;
        };
    }

    private Row row(Change change) {
        List<String> cells = List.of(cell(change, Side.CLIENT), cell(change, Side.SERVER), "", "");
        return new Row(
                change.rule().id(),
                level(verdict(change)),
                change.message() + reach(change),
                "",
                places(change.after(), change.before()),
                cells);
    }

    private static String cell(Change change, Side side) {
        return change.verdict(side).words() + ". " + change.reason(side) + ".";
    }

    /** Which operations a change reaches, unless it names its only one. */
    private static String reach(Change change) {
        List<String> operations = change.operations().stream()
                .filter(operation -> !change.subject().startsWith(operation))
                .toList();
        if (operations.isEmpty()) {
            return "";
        }
        String words =
                change.flows().stream().sorted().map(flow -> flow.words()).collect(Collectors.joining(" and "));
        String shown =
                operations.stream().limit(SHOWN).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        int more = operations.size() - SHOWN;
        return "; it is in " + (words.isEmpty() ? "" : words + " of ") + shown
                + (more > 0 ? " and " + more + " more" : "");
    }

    private Row row(JavaChange change) {
        List<String> cells = List.of(
                change.verdict(Side.CLIENT).words(),
                change.verdict(Side.SERVER).words(),
                change.sourceReason(),
                change.binaryReason());
        return new Row(
                change.rule().id(),
                level(verdict(change)),
                "`" + change.element() + "`: " + change.detail(),
                "",
                places(change.after(), change.before()),
                cells);
    }

    /** The place in the new document first, which is the one that is at hand. */
    private List<Place> places(String now, String old) {
        return Stream.of(after.get(now), before.get(old))
                .map(place -> new Place(place.file(), place.line(), place.column(), place.pointer()))
                .toList();
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("For clients", diff.verdict(Side.CLIENT).words()));
        facts.add(new Fact("For servers", diff.verdict(Side.SERVER).words()));
        facts.add(new Fact("Version", version()));
        String changelog = diff.changelog().markdown();
        if (!changelog.isEmpty()) {
            facts.add(new Fact("Changelog", changelog));
        }
        return facts;
    }

    private String version() {
        String old = Diff.version(diff.documents().before());
        String now = Diff.version(diff.documents().after());
        Bump bump = diff.bump();
        if (bump == Bump.NONE) {
            return old + ", nothing calls for another one";
        }
        String least = bump.after(old);
        String said = now.equals(old) ? "" : "; the new document says " + now;
        return least.equals(old)
                ? "a " + bump.words() + " one after `" + old + "`, which is no semantic version" + said
                : least + " after " + old + ", a " + bump.words() + " one" + said;
    }

    private static List<Rule> rules() {
        Stream<Rule> documents = Rules.all().values().stream()
                .map(rule -> new Rule(rule.id(), rule.name(), rule.whySender() + "; " + rule.whyReceiver()));
        Stream<Rule> java = Stream.of(JavaRule.values())
                .map(rule -> new Rule(rule.id(), rule.ruleName(), "The generated Java differs"));
        return Stream.concat(documents, java).toList();
    }
}
