package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.Drift.Kind;
import dev.qkpi.generator.compare.drift.page.PageCode;
import dev.qkpi.generator.compare.drift.page.PageOperation;
import dev.qkpi.generator.compare.drift.page.PageParameter;
import dev.qkpi.generator.compare.drift.page.PageValue;
import dev.qkpi.generator.compare.drift.page.Place;
import dev.qkpi.generator.compare.drift.spec.Aspect;
import dev.qkpi.generator.compare.drift.spec.SpecNode;
import dev.qkpi.generator.compare.drift.spec.SpecOperation;
import dev.qkpi.generator.compare.drift.spec.SpecSchema;
import java.util.Map;
import java.util.Optional;

/** Holds an operation's request and answers against the page's codes and samples. */
final class BodyDrift {

    private final Drifts drifts;
    private final Shown shown;
    private final PageOperation page;
    private final SpecOperation spec;

    BodyDrift(Drifts drifts, Shown shown, PageOperation page, SpecOperation spec) {
        this.drifts = drifts;
        this.shown = shown;
        this.page = page;
        this.spec = spec;
    }

    void check() {
        request();
        codes();
        answers();
    }

    private void request() {
        Optional<PageParameter> row = page.body();
        Optional<PageValue> sample = page.bodySample();
        SpecNode use = spec.node().get("requestBody");
        boolean said = row.isPresent() || sample.isPresent();
        Place place = row.map(PageParameter::place)
                .or(() -> sample.map(PageValue::place))
                .orElse(page.place());
        if (said && use.missing()) {
            drifts.add(
                            Ids.BODY_PAGE,
                            Kind.PAGE_ONLY,
                            page.label() + ": the page has a body of the request, which the document lacks")
                    .remedy("Add the body")
                    .fix(() ->
                            Fixes.addBody(spec, row.map(PageParameter::required).orElse(false), sample))
                    .at(place, use);
        } else if (!said && !page.broken() && !use.missing() && !use.marked(Aspect.PRESENCE)) {
            drifts.add(
                            Ids.BODY_DOCUMENT,
                            Kind.DOCUMENT_ONLY,
                            page.label() + ": the page has no body of the request, the document has one without a mark")
                    .remedy("Take the body out, or mark it as inferred or assumed with a reason")
                    .fix(() -> Fixes.markUse(use, page.label() + " shows no body."))
                    .at(place, use);
        } else if (said) {
            if (use.marked(Aspect.PRESENCE)) {
                drifts.add(
                                Ids.MARK,
                                Kind.MARK,
                                page.label()
                                        + ": the page has a body of the request, which the document marks as not documented")
                        .remedy("Take the mark away")
                        .fix(() -> Fixes.unmark(use))
                        .at(place, use);
            }
            row.ifPresent(this::required);
            sample.ifPresent(value -> new SampleDrift(drifts, shown, page.label() + ": the body of the request", true)
                    .check(value, new SpecSchema(SpecOperation.media(use).get("schema"))));
        }
    }

    private void required(PageParameter row) {
        SpecNode required = spec.body().get("required");
        if (row.required() != required.isTrue()) {
            drifts.add(
                            Ids.REQUIRED,
                            Kind.CONTRADICTION,
                            page.label() + ": the body of the request is "
                                    + (row.required()
                                            ? "required on the page, optional in the document"
                                            : "not marked as required on the page, required in the document"))
                    .remedy("Take what the page says, or note why the document is right")
                    .fix(() -> Fixes.setRequired(spec.node().get("requestBody"), row.required()))
                    .at(row.place(), required);
        }
    }

    private void codes() {
        Map<String, SpecNode> codes = spec.codes();
        boolean marked = spec.responses().marked(Aspect.PRESENCE);
        if (marked && !page.codes().isEmpty()) {
            drifts.add(
                            Ids.MARK,
                            Kind.MARK,
                            page.label() + ": the page lists codes, which the document marks as not documented")
                    .remedy("Take the mark away")
                    .fix(() -> Fixes.unmark(spec.responses()))
                    .at(page.codes().get(0).place(), spec.responses());
        }
        for (PageCode code : page.codes()) {
            if (!codes.containsKey(code.code())) {
                drifts.add(
                                Ids.CODE_PAGE,
                                Kind.PAGE_ONLY,
                                page.label() + ": the page lists the code " + code.code()
                                        + ", which the document lacks")
                        .remedy("Add the response")
                        .fix(() -> Fixes.addCode(spec, code))
                        .at(code.place(), spec.responses());
            }
        }
        codes.forEach((code, response) -> {
            boolean listed = page.codes().stream().anyMatch(one -> one.code().equals(code));
            if (!listed && !(marked && page.codes().isEmpty()) && !response.marked(Aspect.PRESENCE)) {
                drifts.add(
                                Ids.CODE_DOCUMENT,
                                Kind.DOCUMENT_ONLY,
                                page.label() + ": the page does not list the code " + code
                                        + (marked
                                                ? ", which the document has as assumed with all others"
                                                : ", which the document has without a mark"))
                        .remedy("Take the response out, or mark it as inferred or assumed with a reason")
                        .fix(() -> Fixes.markUse(response, page.label() + " does not list the code."))
                        .at(page.place(), response);
            }
        });
    }

    private void answers() {
        String first = page.codes().stream()
                .filter(PageCode::success)
                .map(PageCode::code)
                .findFirst()
                .or(() -> spec.codes().keySet().stream()
                        .filter(code -> code.startsWith("2"))
                        .findFirst())
                .orElse("");
        spec.codes().forEach((code, response) -> {
            SpecNode media = SpecOperation.media(response);
            if (code.equals(first) && page.response() != null) {
                answer(response, media);
            } else if (!media.missing() && !page.broken() && !covered(response, media)) {
                drifts.add(
                                Ids.ANSWER_DOCUMENT,
                                Kind.DOCUMENT_ONLY,
                                page.label() + ": the page shows no body for the code " + code
                                        + ", the document has one without a mark")
                        .remedy("Take the body out, or mark it as inferred or assumed with a reason")
                        .fix(() -> Fixes.mark(media, page.label() + " shows no body."))
                        .at(page.place(), media);
            }
        });
    }

    private static boolean covered(SpecNode response, SpecNode media) {
        return response.marked(Aspect.PRESENCE)
                || media.marked(Aspect.PRESENCE)
                || new SpecSchema(media.get("schema")).marked(Aspect.PRESENCE);
    }

    private void answer(SpecNode response, SpecNode media) {
        if (media.missing()) {
            drifts.add(
                            Ids.ANSWER_PAGE,
                            Kind.PAGE_ONLY,
                            page.label() + ": the page shows a body of the answer, which the document lacks")
                    .remedy("Add the body")
                    .fix(() -> Fixes.addAnswer(response, page.response()))
                    .at(page.response().place(), response);
            return;
        }
        if (media.marked(Aspect.PRESENCE)) {
            drifts.add(
                            Ids.MARK,
                            Kind.MARK,
                            page.label()
                                    + ": the page shows a body of the answer, which the document marks as not documented")
                    .remedy("Take the mark away")
                    .fix(() -> Fixes.unmark(media))
                    .at(page.response().place(), media);
        }
        new SampleDrift(drifts, shown, page.label() + ": the answer", false)
                .check(page.response(), new SpecSchema(media.get("schema")));
    }
}
