package dev.qkpi.generator.compare.drift.page;

import java.util.regex.Pattern;

/** Reads the samples below an operation's tables: calls in several languages, then the example of the answer. */
final class SampleReader {

    private static final Pattern LABEL = Pattern.compile("(?i)(c?url|shell|bash|javascript|jquery|js|python|json"
            + "|copy|copied!?|code samples?|(sample |example )?(request|response)( sample| example| body)?)");

    private final PageText samples;
    private final Problems problems;

    SampleReader(PageText samples, Problems problems) {
        this.samples = samples;
        this.problems = problems;
    }

    /** Steps through all samples; gives the example of the answer, or {@code null}. */
    PageValue read(CallReader calls) {
        Cursor in = calls.cursor();
        Problems parts = problems.of(samples);
        PageValue response = null;
        while (!in.done()) {
            int start = in.at();
            boolean json = "{[".indexOf(in.peek()) >= 0;
            if (json && response == null) {
                parts.endPart();
                response = calls.json().orElse(null);
            } else if (json || !calls.take()) {
                String line = PageText.collapse(in.takeLine());
                if (!LABEL.matcher(line).matches()) {
                    parts.unknown(start, in.at());
                }
            }
        }
        parts.endPart();
        return response;
    }
}
