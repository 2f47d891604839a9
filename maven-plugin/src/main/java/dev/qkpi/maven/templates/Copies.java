package dev.qkpi.maven.templates;

import dev.qkpi.generator.template.BuiltInTemplates;
import dev.qkpi.maven.templates.Stamp.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Copies built-in templates into a directory; what was edited there stays, unless it is forced. */
public final class Copies {

    /** What is put behind a template's file name for the built-in text that an edited one wants merged. */
    static final String UNMERGED = ".new";

    private final Path directory;
    private final String version;
    private final boolean force;
    private int written;
    private int kept;
    private final List<String> edited = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    /** Copies of a version's templates. */
    public Copies(Path directory, String version, boolean force) {
        this.directory = directory;
        this.version = version;
        this.force = force;
    }

    /** The names of the templates that were copied here before; empty if none were. */
    public static List<String> earlier(Path directory) throws IOException {
        List<String> names = BuiltInTemplates.names();
        return Stamp.read(directory).keySet().stream().filter(names::contains).toList();
    }

    /** Copies these templates. */
    public void copy(Collection<String> names) throws IOException {
        Map<String, Origin> origins = Stamp.read(directory);
        origins.keySet().retainAll(BuiltInTemplates.names());
        Files.createDirectories(directory);
        for (String name : names) {
            Origin now = Origin.of(name, version);
            if (copy(name, origins.get(name), now)) {
                origins.put(name, now);
            }
        }
        Stamp.write(directory, origins);
    }

    /** Brings one in line; says whether what lies there stems from the version now. */
    private boolean copy(String name, Origin before, Origin now) throws IOException {
        Path file = file(name, "");
        String hash = Files.exists(file) ? Stamp.hash(Stamp.text(file)) : "";
        boolean untouched = hash.isEmpty() || before != null && before.hash().equals(hash);
        if (hash.equals(now.hash())) {
            kept++;
        } else if (untouched || force) {
            write(file, name);
            Files.deleteIfExists(file(name, UNMERGED));
            written++;
        } else if (before == null) {
            foreign.add(name);
            return false;
        } else if (before.hash().equals(now.hash())) {
            kept++;
        } else {
            write(file(name, UNMERGED), name);
            edited.add(name);
        }
        return true;
    }

    private Path file(String name, String behind) {
        return directory.resolve(name + BuiltInTemplates.ENDING + behind);
    }

    private static void write(Path file, String name) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, BuiltInTemplates.text(name));
    }

    /** What was done, in one line. */
    public String summary() {
        return written + (written == 1 ? " template" : " templates") + " copied to " + directory + ", "
                + (kept + edited.size() + foreign.size()) + " kept";
    }

    /** What is left to do for the user. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (!edited.isEmpty()) {
            warnings.add("edited templates stay as they are, but the built-in ones have changed: "
                    + String.join(", ", edited) + ". The new texts are beside them, in files that end in " + UNMERGED
                    + ": merge them, then delete those files.");
        }
        if (!foreign.isEmpty()) {
            warnings.add("templates that were not copied by this goal stay as they are: " + String.join(", ", foreign)
                    + ". Use -Dqkpi.force to have them overwritten.");
        }
        return warnings;
    }
}
