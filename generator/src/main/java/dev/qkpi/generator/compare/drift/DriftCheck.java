package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.Drift.Kind;
import dev.qkpi.generator.compare.drift.Drift.Other;
import dev.qkpi.generator.compare.drift.page.Page;
import dev.qkpi.generator.compare.drift.page.PageReader;
import dev.qkpi.generator.compare.drift.page.PageSource;
import dev.qkpi.generator.compare.drift.page.Place;
import dev.qkpi.generator.compare.drift.spec.SpecApi;
import dev.qkpi.generator.compare.drift.spec.SpecText;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.report.Fact;
import dev.qkpi.generator.report.Level;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.report.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of a comparison with a saved page.
 *
 * @param report all differences, in the order of the page
 * @param patch the change to the document that settles them, as {@code git apply} takes it; empty if there is none
 * @param contradictions whether both sides disagree somewhere
 */
public record DriftCheck(Report report, String patch, boolean contradictions) {

    private static final String TITLE = "Drift";

    /**
     * Holds a document against a page.
     *
     * @throws dev.qkpi.generator.compare.drift.page.PageException if the page cannot be read
     * @throws dev.qkpi.generator.document.SpecException if the document cannot be read
     */
    public static DriftCheck document(PageSource source, SpecSource document) {
        new SpecReader().read(document);
        Page page = PageReader.read(source);
        SpecText text = SpecText.of(document);
        List<Drift> drifts = DocumentDrift.of(page, SpecApi.of(text));
        Patch patch = Patch.of(page, text, drifts);
        String diff = UnifiedDiff.of(document.name(), text.text(), patch.text().text());
        List<Row> rows = new ArrayList<>();
        for (Drift drift : drifts) {
            String how = patch.left().contains(drift.key()) ? "by hand" : "in the patch";
            rows.add(row(drift, List.of(drift.kind().toString(), how)));
        }
        String subject = document.name() + " from " + page.name();
        List<Fact> facts = diff.isEmpty() ? List.of() : List.of(new Fact("Patch", diff));
        Report report =
                new Report(TITLE, subject, summary(drifts), "", facts, List.of("Kind", "To settle"), rows, List.of());
        return new DriftCheck(report, diff, contradictions(drifts));
    }

    /**
     * Holds a copy of a page against an older one.
     *
     * @throws dev.qkpi.generator.compare.drift.page.PageException if one of them cannot be read
     */
    public static DriftCheck pages(PageSource older, PageSource newer) {
        List<Drift> drifts = PageDrift.of(PageReader.read(older), PageReader.read(newer));
        List<Row> rows = drifts.stream()
                .map(drift -> row(drift, List.of(drift.kind().toString())))
                .toList();
        String subject = newer.name() + " from " + older.name();
        Report report = new Report(TITLE, subject, summary(drifts), "", List.of(), List.of("Kind"), rows, List.of());
        return new DriftCheck(report, "", contradictions(drifts));
    }

    /** Whether there is any difference. */
    public boolean any() {
        return !report.rows().isEmpty();
    }

    private static boolean contradictions(List<Drift> drifts) {
        return drifts.stream().anyMatch(drift -> drift.kind() == Kind.CONTRADICTION);
    }

    private static Row row(Drift drift, List<String> cells) {
        List<dev.qkpi.generator.report.Place> places = new ArrayList<>();
        Other other = drift.other();
        if (other != null) {
            places.add(
                    new dev.qkpi.generator.report.Place(other.file(), other.line(), other.column(), other.pointer()));
        }
        Place page = drift.page();
        places.add(new dev.qkpi.generator.report.Place(page.file(), page.line(), page.column(), ""));
        return new Row(drift.id(), level(drift.kind()), drift.problem(), drift.remedy(), places, cells);
    }

    private static Level level(Kind kind) {
        return switch (kind) {
            case CONTRADICTION -> Level.ERROR;
            case MARK -> Level.NOTE;
            default -> Level.WARNING;
        };
    }

    private static String summary(List<Drift> drifts) {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        Set<Kind> kinds = drifts.stream().map(Drift::kind).collect(Collectors.toSet());
        for (Kind kind : Kind.values()) {
            if (kinds.contains(kind)) {
                counts.put(kind, (int)
                        drifts.stream().filter(drift -> drift.kind() == kind).count());
            }
        }
        return counts.isEmpty()
                ? "no drift"
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().plural(count.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
