package dev.qkpi.generator.docs;

import dev.qkpi.generator.docs.Gaps.Gap;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.document.Written;
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
import java.util.stream.Stream;

/** The report on a reference: how much there is, and what readers miss. */
final class GapReport {

    private GapReport() {}

    static Report of(String subject, Reference reference, Written written) {
        List<Gap> gaps = Gaps.of(reference);
        Map<String, Written.Spot> spots =
                written.locate(gaps.stream().map(Gap::pointer).toList());
        List<Row> rows = new ArrayList<>();
        for (Gap gap : gaps) {
            Written.Spot spot = spots.get(gap.pointer());
            rows.add(new Row(
                    gap.kind().id(),
                    Level.WARNING,
                    gap.message(),
                    gap.kind().remedy(),
                    List.of(new Place(spot.name(), spot.line(), spot.column(), spot.pointer())),
                    List.of()));
        }
        rows.sort(Comparator.comparing((Row row) -> row.places().get(0).file())
                .thenComparing(row -> row.places().get(0).line())
                .thenComparing(Row::id));
        List<Rule> rules = Stream.of(Gaps.Kind.values())
                .map(kind -> new Rule(kind.id(), kind.title(), "Readers know no more than the document says"))
                .toList();
        return new Report(
                "Documentation", subject, summary(reference, gaps), "", facts(reference), List.of(), rows, rules);
    }

    private static String summary(Reference reference, List<Gap> gaps) {
        return count(reference.operations().size(), "operation") + ", "
                + count(reference.schemas().size(), "schema") + ", "
                + (gaps.isEmpty() ? "nothing missing" : count(gaps.size(), "gap"));
    }

    private static List<Fact> facts(Reference reference) {
        return List.of(
                new Fact("Resources", String.valueOf(reference.groups().size())),
                new Fact("Operations", String.valueOf(reference.operations().size())),
                new Fact("Schemas", String.valueOf(reference.schemas().size())),
                new Fact("Errors", String.valueOf(reference.errors().size())),
                new Fact("Assumptions", String.valueOf(reference.marks().size())));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
