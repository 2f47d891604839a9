package dev.qkpi.maven.fork;

import dev.qkpi.generator.output.WriteReport;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What came of a run.
 *
 * @param warnings what it says about the document
 * @param edited paths of files whose edits it undid
 * @param foreign paths of files that are not ours
 * @param summary how many files it wrote, kept and removed
 */
public record Outcome(List<String> warnings, List<String> edited, List<String> foreign, String summary) {

    static Outcome of(List<String> warnings, WriteReport report) {
        return new Outcome(warnings, report.edited(), report.foreign(), report.summary());
    }

    void write(DataOutputStream out) throws IOException {
        Wire.write(out, warnings);
        Wire.write(out, edited);
        Wire.write(out, foreign);
        Wire.write(out, summary);
    }

    static Outcome read(DataInputStream in) throws IOException {
        return new Outcome(Wire.texts(in), Wire.texts(in), Wire.texts(in), Wire.text(in));
    }
}
