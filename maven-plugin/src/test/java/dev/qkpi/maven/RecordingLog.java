package dev.qkpi.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what a goal says, one line each with its level; times are replaced, as they differ from run to run. */
final class RecordingLog extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void info(CharSequence content) {
        // What a slow machine makes a run say on its way is no part of any test.
        if (!content.toString().matches("qkpi: (reading|naming|writing) .*")) {
            lines.add("info " + content.toString().replaceAll("in \\d+\\.\\d+ s", "in # s"));
        }
    }

    @Override
    public void warn(CharSequence content) {
        lines.add("warn " + content);
    }

    @Override
    public void error(CharSequence content) {
        lines.add("error " + content);
    }

    /** The lines so far; they are forgotten. */
    List<String> take() {
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }
}
