package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.Drift.Kind;
import dev.qkpi.generator.compare.drift.page.PageCall;
import dev.qkpi.generator.compare.drift.page.PageOperation;
import dev.qkpi.generator.compare.drift.page.PageParameter;
import dev.qkpi.generator.compare.drift.page.Place;
import dev.qkpi.generator.compare.drift.spec.SpecOperation;
import dev.qkpi.generator.compare.drift.spec.SpecParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Holds the parameters of an operation against the page's table and samples. */
final class ParameterDrift {

    private static final Set<String> USUAL = Set.of("content-type", "accept", "authorization", "user-agent", "host");

    private final Drifts drifts;
    private final PageOperation page;
    private final SpecOperation spec;
    private final Map<String, String> variables;
    private final List<SpecParameter> left;

    /** A comparison of two operations whose path variables have these names on the page and in the document. */
    ParameterDrift(Drifts drifts, PageOperation page, SpecOperation spec, Map<String, String> variables) {
        this.drifts = drifts;
        this.page = page;
        this.spec = spec;
        this.variables = variables;
        this.left = new ArrayList<>(spec.parameters());
    }

    void check() {
        for (PageParameter row : page.parameters()) {
            if (!row.body()) {
                row(row);
            }
        }
        samples();
        for (SpecParameter parameter : left) {
            boolean usual = parameter.in().equals("header")
                    && USUAL.contains(parameter.name().toLowerCase(Locale.ROOT));
            if (!parameter.marked() && !usual) {
                drifts.add(
                                Ids.PARAMETER_DOCUMENT,
                                Kind.DOCUMENT_ONLY,
                                page.label() + ": the page does not list the " + parameter.in() + " parameter `"
                                        + parameter.name() + "`, which the document has without a mark")
                        .remedy("Take the parameter out, or mark it as inferred or assumed with a reason")
                        .fix(() -> Fixes.markUse(parameter.use(), page.label() + " does not list it."))
                        .at(page.place(), parameter.use());
            }
        }
    }

    private void row(PageParameter row) {
        SpecParameter same = find(row.name(), row.in());
        SpecParameter found = same == null ? find(row.name(), "") : same;
        if (found == null) {
            missing(row, "lists");
            return;
        }
        left.remove(found);
        if (same == null && !row.in().isEmpty()) {
            add(Ids.PARAMETER_PLACE, row, "is expected in " + row.in() + ", the document has it in " + found.in())
                    .fix(() -> Fixes.setParameter(found, "in", row.in()))
                    .at(row.place(), found.node().get("in"));
        }
        if (found.marked()) {
            drifts.add(
                            Ids.MARK,
                            Kind.MARK,
                            page.label() + ": the page lists `" + row.name()
                                    + "`, which the document marks as not documented")
                    .remedy("Take the mark away")
                    .fix(() -> Fixes.documented(found, row.required()))
                    .at(row.place(), found.use());
        }
        facts(row, found);
    }

    private void facts(PageParameter row, SpecParameter found) {
        if (row.required() != found.required()) {
            add(
                            Ids.REQUIRED,
                            row,
                            row.required()
                                    ? "is required on the page, optional in the document"
                                    : "is not marked as required on the page, required in the document")
                    .fix(() -> Fixes.setParameter(found, "required", row.required()))
                    .at(row.place(), found.node().get("required"));
        }
        if (!Types.agrees(row.type(), found)) {
            add(
                            Ids.PARAMETER_TYPE,
                            row,
                            "is of type " + row.type() + " on the page, "
                                    + String.join(" or ", found.schema().types()) + " in the document")
                    .fix(() -> Fixes.setParameterType(found, row.type()))
                    .at(row.place(), found.schema().use());
        }
        new ParameterValues(drifts, page, row, found).check();
    }

    private Drifts.Entry add(String id, PageParameter row, String problem) {
        return drifts.add(id, Kind.CONTRADICTION, page.label() + ": `" + row.name() + "` " + problem)
                .remedy("Take what the page says, or note why the document is right");
    }

    private SpecParameter find(String name, String in) {
        String wanted = variables.getOrDefault(name, name);
        return left.stream()
                .filter(parameter -> in.isEmpty() || parameter.in().equals(in))
                .filter(parameter -> parameter.in().equals("header")
                        ? parameter.name().equalsIgnoreCase(name)
                        : parameter.name().equals(parameter.in().equals("path") ? wanted : name))
                .findFirst()
                .orElse(null);
    }

    /** Parameters that only the sample for curl shows. */
    private void samples() {
        PageCall call = page.curl().orElse(null);
        if (call == null) {
            return;
        }
        for (String name : call.queryNames()) {
            sample("query", name, call.place());
        }
        for (String name : call.headerNames()) {
            if (!USUAL.contains(name.toLowerCase(Locale.ROOT))) {
                sample("header", name, call.place());
            }
        }
    }

    private void sample(String in, String name, Place place) {
        boolean listed = page.parameters().stream().anyMatch(row -> row.name().equalsIgnoreCase(name))
                || spec.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equalsIgnoreCase(name));
        if (!listed) {
            missing(new PageParameter(name, in, false, "string", "", "", null, place), "sends in its sample");
        }
    }

    private void missing(PageParameter row, String how) {
        drifts.add(
                        Ids.PARAMETER_PAGE,
                        Kind.PAGE_ONLY,
                        page.label() + ": the page " + how + " the " + (row.in().isEmpty() ? "" : row.in() + " ")
                                + "parameter `" + row.name() + "`, which the document lacks")
                .remedy("Add the parameter")
                .fix(() -> Fixes.addParameter(spec, row))
                .at(row.place(), spec.node().get("parameters"));
    }
}
