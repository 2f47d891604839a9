package dev.qkpi.generator.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes what the reading of a document takes in, the document itself first. */
public final class InputLog {

    private final Checksum checksum = new Checksum();
    private final Map<String, Input> inputs = new LinkedHashMap<>();

    /** An empty log. */
    public InputLog() {}

    /** The name of a file in a log: its path as seen from the document's folder. */
    public static String name(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        // Another drive cannot be seen from here.
        boolean related = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        return (related ? from.relativize(to) : to).toString().replace('\\', '/');
    }

    /** Notes what was read, with the very bytes. */
    public synchronized void read(String name, byte[] content) {
        note(new Input(Input.Kind.DOCUMENT, name, checksum.of(content)));
    }

    /** Notes what would have been read if it were there. */
    public synchronized void absent(String name) {
        note(new Input(Input.Kind.DOCUMENT, name, Input.ABSENT));
    }

    /** Notes something that can be another the next time. */
    public synchronized void unrepeatable(String name) {
        note(new Input(Input.Kind.UNREPEATABLE, name, Input.ABSENT));
    }

    private void note(Input input) {
        inputs.putIfAbsent(input.name(), input);
    }

    /** What was noted so far, in that order. */
    public synchronized List<Input> inputs() {
        return new ArrayList<>(inputs.values());
    }
}
