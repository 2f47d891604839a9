package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.Drift.Kind;
import dev.qkpi.generator.compare.drift.page.PageValue;
import dev.qkpi.generator.compare.drift.spec.Aspect;
import dev.qkpi.generator.compare.drift.spec.SpecSchema;
import java.util.List;

/** Holds the values that a schema lists, and its format, against the scalars that samples show. */
final class ValueDrift {

    private final Drifts drifts;
    private final Shown shown;
    private final String where;
    private final boolean request;

    ValueDrift(Drifts drifts, Shown shown, String where, boolean request) {
        this.drifts = drifts;
        this.shown = shown;
        this.where = where;
        this.request = request;
    }

    void check(List<PageValue> values, SpecSchema schema, String path) {
        List<PageValue> texts = values.stream()
                .filter(value -> value.kind() == PageValue.Kind.STRING && !Words.filler(value.text()))
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        List<String> listed = schema.values();
        for (PageValue value : texts) {
            if (!listed.isEmpty() && !listed.contains(value.text())) {
                unlisted(value, schema, path);
            }
            if (!Types.formatted(schema.format(), value.text())) {
                drifts.add(
                                request ? Ids.REQUEST_TYPE : Ids.RESPONSE_TYPE,
                                Kind.CONTRADICTION,
                                where + " shows `" + value.text() + "` at `" + path + "`, which is no "
                                        + schema.format() + " as the document has it")
                        .remedy("Take the format out, or note why the document is right")
                        .fix(() -> Fixes.removeFormat(schema))
                        .at(value.place(), schema.use());
            }
        }
        for (String value : listed) {
            boolean seen = schema.marked(Aspect.VALUES) || shown.text(schema, value);
            if (!seen && drifts.first("value " + schema.node().pointer() + " " + value)) {
                drifts.add(
                                Ids.VALUE_DOCUMENT,
                                Kind.DOCUMENT_ONLY,
                                where + " does not show the value `" + value + "` of `" + path
                                        + "`, which the document lists without a mark")
                        .remedy("Take the value out, or mark the schema as inferred or assumed with a reason")
                        .fix(() -> Fixes.mark(schema.node(), "The page does not list these values."))
                        .at(texts.get(0).place(), schema.valueList());
            }
        }
    }

    private void unlisted(PageValue value, SpecSchema schema, String path) {
        drifts.add(
                        Ids.VALUE_PAGE,
                        Kind.PAGE_ONLY,
                        where + " shows the value `" + value.text() + "` at `" + path
                                + "`, which the document does not list")
                .remedy("Add the value")
                .fix(() -> Fixes.addValue(schema, value.text()))
                .at(value.place(), schema.valueList());
    }
}
