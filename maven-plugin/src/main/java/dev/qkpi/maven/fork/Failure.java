package dev.qkpi.maven.fork;

import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.Severity;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.output.SourceException;
import dev.qkpi.generator.template.TemplateException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What stopped a run in the other virtual machine, so that this one tells it as if it had happened here. */
final class Failure {

    private static final char DOCUMENT = 'd';
    private static final char DISK = 'i';
    private static final char WORDS = 'w';

    private Failure() {}

    /** Sends what the goal has words for. */
    static void write(Exception e, DataOutputStream out) throws IOException {
        if (e instanceof SpecException document) {
            out.writeChar(DOCUMENT);
            out.writeInt(document.findings().size());
            for (Finding finding : document.findings()) {
                write(finding, out);
            }
            return;
        }
        out.writeChar(e instanceof IOException || e instanceof UncheckedIOException ? DISK : WORDS);
        Wire.write(out, String.valueOf(e.getMessage()));
    }

    /** Whether a failure is one that the goal has words for, and no slip of ours. */
    static boolean isKnown(Exception e) {
        return e instanceof SpecException
                || e instanceof IOException
                || e instanceof UncheckedIOException
                || e instanceof SourceException
                || e instanceof TemplateException
                || e instanceof IllegalArgumentException;
    }

    /** The failure that was sent. */
    static Exception read(DataInputStream in) throws IOException {
        char kind = in.readChar();
        if (kind == DOCUMENT) {
            List<Finding> findings = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                findings.add(finding(in));
            }
            return new SpecException(findings);
        }
        String message = Wire.text(in);
        return kind == DISK ? new IOException(message) : new IllegalArgumentException(message);
    }

    private static void write(Finding finding, DataOutputStream out) throws IOException {
        Wire.write(
                out,
                List.of(
                        finding.id(),
                        finding.document(),
                        finding.pointer(),
                        finding.severity().name()));
        Wire.write(out, List.of(finding.problem(), finding.remedy()));
        out.writeInt(finding.line());
        out.writeInt(finding.column());
    }

    private static Finding finding(DataInputStream in) throws IOException {
        List<String> place = Wire.texts(in);
        List<String> words = Wire.texts(in);
        Severity severity = Severity.valueOf(place.get(3));
        int line = in.readInt();
        return new Finding(
                place.get(0), place.get(1), line, in.readInt(), place.get(2), severity, words.get(0), words.get(1));
    }
}
