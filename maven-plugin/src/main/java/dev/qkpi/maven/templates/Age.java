package dev.qkpi.maven.templates;

import dev.qkpi.generator.template.BuiltInTemplates;
import dev.qkpi.maven.templates.Stamp.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether a project's templates stem from another version than the one that uses them. */
public final class Age {

    private final Set<String> versions = new TreeSet<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> same = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> unmerged = new ArrayList<>();
    private final String version;

    private Age(String version) {
        this.version = version;
    }

    /** What to say about the templates in a directory to someone who uses a version; nothing if all is well. */
    public static Optional<String> of(Path directory, String version) throws IOException {
        Age age = new Age(version);
        for (Map.Entry<String, Origin> entry : Stamp.read(directory).entrySet()) {
            age.look(directory, entry.getKey(), entry.getValue());
        }
        return age.told(directory);
    }

    private void look(Path directory, String name, Origin origin) {
        String file = name + BuiltInTemplates.ENDING;
        if (!Files.exists(directory.resolve(file))) {
            return;
        }
        if (Files.exists(directory.resolve(file + Copies.UNMERGED))) {
            unmerged.add(file + Copies.UNMERGED);
        }
        boolean other = !origin.version().equals(version);
        // A snapshot's templates change under one version.
        if (other || version.endsWith("-SNAPSHOT")) {
            List<String> kind = kind(name, origin);
            if (other || kind != same) {
                versions.add(origin.version());
                kind.add(name);
            }
        }
    }

    private List<String> kind(String name, Origin origin) {
        if (!BuiltInTemplates.names().contains(name)) {
            return gone;
        }
        return origin.equals(Origin.of(name, origin.version())) ? same : changed;
    }

    private Optional<String> told(Path directory) {
        List<String> parts = new ArrayList<>();
        if (!versions.isEmpty()) {
            parts.add("they stem from qkpi " + String.join(", ", versions) + ", and this is " + version + ".");
            told(parts, "Built-in ones that changed since: ", changed);
            told(parts, "No longer used: ", gone);
            told(parts, "Not changed: ", same);
            parts.add("Run `mvn qkpi:templates` to bring them up to date; what was edited stays.");
        }
        told(parts, "Merge, then delete: ", unmerged);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("templates in " + directory + ": " + String.join(" ", parts));
    }

    private static void told(List<String> parts, String what, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(what + String.join(", ", names) + ".");
        }
    }
}
