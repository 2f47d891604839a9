package dev.qkpi.generator.compare.drift.page;

import java.util.List;
import java.util.Optional;

/**
 * An operation of a page.
 *
 * @param method the method in capitals
 * @param path the path as its heading writes it, without the version
 * @param version what its samples put before the path, for example {@code v1}; empty if nothing
 * @param base the address before the version, empty if no sample shows it
 * @param title the first line of its prose
 * @param prose the further lines of its prose, as one
 * @param section the heading that it stands under
 * @param deprecated whether its prose says so
 * @param parameters the rows of its table
 * @param codes its response codes
 * @param calls the samples of its call
 * @param response the example of its answer, or {@code null}
 * @param broken whether one of its samples cannot be read
 * @param place where it begins
 */
public record PageOperation(
        String method,
        String path,
        String version,
        String base,
        String title,
        String prose,
        String section,
        boolean deprecated,
        List<PageParameter> parameters,
        List<PageCode> codes,
        List<PageCall> calls,
        PageValue response,
        boolean broken,
        Place place) {

    /** Copies the lists. */
    public PageOperation {
        parameters = List.copyOf(parameters);
        codes = List.copyOf(codes);
        calls = List.copyOf(calls);
    }

    /** The operation as people call it: {@code GET /v1/kpis/{kpiId}}. */
    public String label() {
        return method + " " + (version.isEmpty() ? "" : "/" + version) + path;
    }

    /** The row that describes the body. */
    public Optional<PageParameter> body() {
        return parameters.stream().filter(PageParameter::body).findFirst();
    }

    /** The body as shown by its row or, without one, by the first sample that has it. */
    public Optional<PageValue> bodySample() {
        Optional<PageValue> own = body().map(PageParameter::value);
        return own.isPresent()
                ? own
                : calls.stream()
                        .map(PageCall::body)
                        .filter(body -> body != null)
                        .findFirst();
    }

    /** The sample for curl. */
    public Optional<PageCall> curl() {
        return calls.stream().filter(call -> call.tool().equals("curl")).findFirst();
    }
}
