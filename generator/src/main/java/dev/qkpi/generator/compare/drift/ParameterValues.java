package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.Drift.Kind;
import dev.qkpi.generator.compare.drift.page.PageOperation;
import dev.qkpi.generator.compare.drift.page.PageParameter;
import dev.qkpi.generator.compare.drift.spec.Aspect;
import dev.qkpi.generator.compare.drift.spec.SpecParameter;
import dev.qkpi.generator.compare.drift.spec.SpecSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds the values that a parameter's schema lists against those in the page's description and sample. */
final class ParameterValues {

    private static final Pattern LIST = Pattern.compile("[\"'`]([\\w-]+)[\"'`](?:\\s*\\|\\s*[\"'`]([\\w-]+)[\"'`])+");
    private static final Pattern QUOTED = Pattern.compile("(?<!\\w)[\"'`]([\\w-]+)[\"'`](?!\\w)");

    private final Drifts drifts;
    private final PageOperation page;
    private final PageParameter row;
    private final SpecParameter spec;

    ParameterValues(Drifts drifts, PageOperation page, PageParameter row, SpecParameter spec) {
        this.drifts = drifts;
        this.page = page;
        this.row = row;
        this.spec = spec;
    }

    void check() {
        SpecSchema schema = spec.schema();
        List<String> listed = schema.values();
        for (String value : said(!listed.isEmpty())) {
            if (!listed.contains(value)) {
                drifts.add(
                                Ids.VALUE_PAGE,
                                Kind.PAGE_ONLY,
                                page.label() + ": the page names the value `" + value + "` of `" + row.name()
                                        + "`, which the document does not list")
                        .remedy("Add the value")
                        .fix(() -> Fixes.addValue(schema, value))
                        .at(row.place(), schema.valueList());
            }
        }
        for (String value : listed) {
            if (!schema.marked(Aspect.VALUES) && !mentions(value)) {
                drifts.add(
                                Ids.VALUE_DOCUMENT,
                                Kind.DOCUMENT_ONLY,
                                page.label() + ": the page does not name the value `" + value + "` of `" + row.name()
                                        + "`, which the document lists without a mark")
                        .remedy("Take the value out, or mark the schema as inferred or assumed with a reason")
                        .fix(() -> Fixes.mark(schema.node(), page.label() + " does not name all of its values."))
                        .at(row.place(), schema.valueList());
            }
        }
        sample(schema);
    }

    /** The values that the page names: those between bars, all in quotes where a list is known, and the sample. */
    private Set<String> said(boolean known) {
        Set<String> values = new LinkedHashSet<>();
        values.addAll(listed(row.description()));
        if (known) {
            QUOTED.matcher(row.description()).results().forEach(quoted -> values.add(quoted.group(1)));
        }
        if (known && !row.sample().isEmpty() && !Words.filler(row.sample())) {
            values.add(row.sample());
        }
        return values;
    }

    /** The values that a description lists between bars. */
    static List<String> listed(String description) {
        return LIST.matcher(description)
                .results()
                .findFirst()
                .map(list -> QUOTED.matcher(list.group())
                        .results()
                        .map(quoted -> quoted.group(1))
                        .toList())
                .orElse(List.of());
    }

    private boolean mentions(String value) {
        Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(value) + "(?![\\w-])");
        return word.matcher(row.description()).find() || row.sample().equals(value);
    }

    private void sample(SpecSchema schema) {
        String sample = row.sample();
        boolean said = !sample.isEmpty() && !Words.filler(sample);
        boolean number = schema.types().equals(Set.of("integer")) && !sample.matches("-?\\d+")
                || schema.types().equals(Set.of("number")) && !sample.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
        boolean flag = schema.types().equals(Set.of("boolean")) && !sample.matches("true|false");
        if (said && (number || flag || !Types.formatted(schema.format(), sample))) {
            String wanted = schema.format().isEmpty() ? String.join(" or ", schema.types()) : schema.format();
            drifts.add(
                            Ids.PARAMETER_TYPE,
                            Kind.CONTRADICTION,
                            page.label() + ": `" + row.name() + "` has the sample `" + sample
                                    + "` on the page, which is no " + wanted + " as the document has it")
                    .remedy("Take what the page says, or note why the document is right")
                    .fix(() -> Fixes.removeFormat(schema))
                    .at(row.place(), schema.use());
        }
    }
}
