package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.MarkDoc;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.site.Links.LinkView;
import dev.qkpi.generator.report.Fact;
import dev.qkpi.generator.report.Place;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.report.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages that go through the whole document: errors, assumptions, changes. */
final class FurtherPages {

    private final Reference reference;
    private final Navigation navigation;
    private final Paths paths;
    private final Links links;

    FurtherPages(Reference reference, Navigation navigation, Paths paths) {
        this.reference = reference;
        this.navigation = navigation;
        this.paths = paths;
        this.links = new Links(paths, "");
    }

    /** All errors. */
    record ErrorsView(PageView page, List<ErrorView> errors) {}

    /** An error across all operations. */
    record ErrorView(
            String status,
            String phrase,
            String exception,
            List<String> descriptionsHtml,
            List<List<LinkView>> bodies,
            int count,
            List<LinkView> operations) {}

    /** All places that the document's source does not say. */
    record AssumptionsView(PageView page, String summary, List<KindView> kinds) {}

    /** The places of one kind. */
    record KindView(String source, String style, int count, List<MarkView> marks) {}

    /** One place. */
    record MarkView(LinkView place, String reason, String about, String line, String pointer) {}

    /** What changed since another document. */
    record ChangesView(
            PageView page, String summary, List<Fact> facts, List<ChangeView> changes, String changelogHtml) {}

    /** One change; cells are what it means for whom. */
    record ChangeView(
            String anchor,
            String rule,
            String level,
            List<Span> message,
            List<LinkView> places,
            List<CellView> cells) {}

    /** A piece of a message; code stood between backticks. */
    record Span(String text, boolean code) {}

    /** What a change means for some. */
    record CellView(String name, String text) {}

    ErrorsView errors() {
        List<ErrorView> errors = reference.errors().stream()
                .map(error -> new ErrorView(
                        error.status(),
                        error.phrase(),
                        error.exception(),
                        error.descriptions().stream()
                                .map(text -> Prose.html(text, 2))
                                .toList(),
                        error.bodies().stream().map(links::parts).toList(),
                        error.operations().size(),
                        error.operations().stream().map(links::operation).toList()))
                .toList();
        return new ErrorsView(navigation.page("Errors", "", "errors.html"), errors);
    }

    AssumptionsView assumptions() {
        Map<String, List<MarkView>> kinds = new LinkedHashMap<>();
        for (MarkDoc mark : reference.marks()) {
            Paths.Target target = paths.nearest(mark.pointer());
            LinkView place = new LinkView(target.label(), links.to(target.path()));
            kinds.computeIfAbsent(mark.note().source(), kind -> new ArrayList<>())
                    .add(new MarkView(place, mark.note().reason(), mark.note().about(), mark.place(), mark.pointer()));
        }
        List<KindView> views = new ArrayList<>();
        kinds.forEach((source, marks) -> {
            String style = source.equals("inferred") || source.equals("assumed") ? source : "other";
            views.add(new KindView(source, style, marks.size(), marks));
        });
        return new AssumptionsView(
                navigation.page("Assumptions", "", "assumptions.html"),
                reference.marks().size() + " places",
                views);
    }

    ChangesView changes(Report report) {
        List<ChangeView> changes = new ArrayList<>();
        for (Row row : report.rows()) {
            List<CellView> cells = new ArrayList<>();
            for (int i = 0; i < report.columns().size(); i++) {
                if (!row.cells().get(i).isBlank()) {
                    cells.add(new CellView(report.columns().get(i), row.cells().get(i)));
                }
            }
            changes.add(new ChangeView(
                    "change-" + (changes.size() + 1),
                    row.id(),
                    row.level().name().toLowerCase(Locale.ROOT),
                    spans(row.message()),
                    row.places().stream().limit(1).map(this::place).toList(),
                    cells));
        }
        return new ChangesView(
                navigation.page("Changes", "", "changes.html"),
                report.summary(),
                report.facts().stream().filter(fact -> !isText(fact)).toList(),
                changes,
                report.facts().stream()
                        .filter(FurtherPages::isText)
                        .map(fact -> Prose.html(fact.value(), 0))
                        .collect(Collectors.joining()));
    }

    private static List<Span> spans(String message) {
        List<Span> spans = new ArrayList<>();
        String[] pieces = message.split("`", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (!pieces[i].isEmpty()) {
                spans.add(new Span(pieces[i], i % 2 == 1));
            }
        }
        return spans;
    }

    private static boolean isText(Fact fact) {
        return fact.value().contains("\n");
    }

    private LinkView place(Place place) {
        return new LinkView(
                "#" + place.pointer(), links.to(paths.nearest(place.pointer()).path()));
    }
}
