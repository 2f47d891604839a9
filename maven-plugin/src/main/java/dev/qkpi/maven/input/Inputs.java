package dev.qkpi.maven.input;

import dev.qkpi.generator.document.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the document that {@code inputSpec} names. */
public final class Inputs {

    private static final String KPI_DOCUMENT = "dev/qkpi/spec/quantive-kpi.yaml";
    private static final String CLASS_PATH = "classpath:";
    private static final Pattern IN_ARCHIVE = Pattern.compile("(?s)(.+?)!/(.+)");
    private static final String CURE = "Name an OpenAPI document, or leave inputSpec out for the KPI document.";

    private final Path basedir;
    private final ClassLoader plugin;
    private final Artifacts artifacts;

    /** Finds files from a base directory, resources of the plugin's class path, and artifacts. */
    public Inputs(Path basedir, ClassLoader plugin, Artifacts artifacts) {
        this.basedir = basedir;
        this.plugin = plugin;
        this.artifacts = artifacts;
    }

    /**
     * The document that a text names, or the KPI document without one.
     *
     * @throws WrongInput if it names none
     */
    public Input open(String inputSpec) {
        if (inputSpec == null) {
            return curated();
        }
        String text = inputSpec.strip();
        String scheme = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw new WrongInput("inputSpec is empty. " + CURE);
        }
        if (scheme.matches("(?s)https?:.*")) {
            // The address is not repeated: it may carry a password.
            throw new WrongInput("inputSpec is an address on the network, and qkpi reads no document from there."
                    + " Download it and name the file, or publish it as an artifact and name that.");
        }
        if (GitRevisions.isMeant(scheme)) {
            return new GitRevisions(basedir).open(text);
        }
        if (scheme.startsWith(CLASS_PATH)) {
            return new Resources(plugin).open(text.substring(CLASS_PATH.length()));
        }
        return scheme.startsWith("file:") ? file(address(text)) : local(text).orElseGet(() -> published(text));
    }

    private Input curated() {
        if (plugin.getResource(KPI_DOCUMENT) == null) {
            throw new WrongInput("the plugin's dependency qkpi-spec has no " + KPI_DOCUMENT
                    + ". Use another version of it, or name a document with inputSpec.");
        }
        return new Input(SpecSource.classpath(KPI_DOCUMENT, plugin));
    }

    /** What lies at a path, if something does. */
    private Optional<Input> local(String text) {
        try {
            Path path = basedir.resolve(text);
            Matcher archive = IN_ARCHIVE.matcher(text);
            if (Files.exists(path)) {
                return Optional.of(file(path));
            }
            return archive.matches() && Files.exists(basedir.resolve(archive.group(1)))
                    ? Optional.of(open(basedir.resolve(archive.group(1)), Optional.of(archive.group(2))))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Input published(String text) {
        Coordinates coordinates = Coordinates.of(text).orElseThrow(() -> missing(text));
        Path file = artifacts.file(coordinates);
        Location location = new Location(file, coordinates.entry(), text.replaceFirst("!.*", ""));
        if (Files.isRegularFile(file)
                && !location.isArchive()
                && coordinates.entry().isEmpty()) {
            return alone(file);
        }
        return location.open();
    }

    /** A document that is an artifact itself: what lies beside it in the repository is none of its business. */
    private static Input alone(Path file) {
        SpecSource source = SpecSource.file(file);
        return new Input(new SpecSource(source.name(), source.content()));
    }

    private static Path address(String text) {
        try {
            return Path.of(URI.create(text));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new WrongInput("inputSpec `" + text + "` is not the address of a file. Name its path.");
        }
    }

    private Input file(Path path) {
        if (!Files.exists(path)) {
            throw missing(path.toString());
        }
        return open(path, Optional.empty());
    }

    private static Input open(Path path, Optional<String> entry) {
        if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw new WrongInput("inputSpec `" + path + "` is neither a file nor a directory. " + CURE);
        }
        if (!Files.isReadable(path)) {
            throw new UncheckedIOException(
                    new IOException("Cannot read " + path + ". Check the permissions of inputSpec."));
        }
        return new Location(path, entry, path.toString()).open();
    }

    private WrongInput missing(String text) {
        try {
            Path path = basedir.resolve(text);
            String hint = NearPaths.of(path)
                    .map(near -> " Did you mean " + near + "? ")
                    .orElse(" ");
            return new WrongInput("inputSpec `" + path + "` does not exist." + hint + CURE);
        } catch (InvalidPathException e) {
            return new WrongInput("inputSpec `" + text + "` is neither a path nor an artifact. " + locale(text) + CURE);
        }
    }

    /** What else to try where the machine, as in containers without a locale, has no such letters in names of files. */
    private static String locale(String text) {
        return text.chars().allMatch(c -> c < 0x7f)
                ? ""
                : "Java takes names of files here for " + System.getProperty("sun.jnu.encoding")
                        + ", and if that lacks letters of it, set the variable LC_ALL to C.UTF-8. ";
    }
}
