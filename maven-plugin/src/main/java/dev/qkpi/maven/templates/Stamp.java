package dev.qkpi.maven.templates;

import dev.qkpi.generator.template.BuiltInTemplates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The file beside copied templates that tells where they come from. */
final class Stamp {

    static final String NAME = ".qkpi-templates";

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) ([0-9a-f]{64})");
    private static final String HEAD =
            "# Which built-in templates of qkpi were copied here: name, version, hash of the text. Not for editing.\n";

    private Stamp() {}

    /**
     * The built-in template that a copy was made of.
     *
     * @param version the version of qkpi that had it
     * @param hash of its text
     */
    record Origin(String version, String hash) {

        /** The origin of a copy that is made now. */
        static Origin of(String template, String version) {
            return new Origin(version, Stamp.hash(BuiltInTemplates.text(template)));
        }
    }

    /** The origins by the templates' names; empty if there is no such file. Lines of other forms are no concern of it. */
    static SortedMap<String, Origin> read(Path directory) throws IOException {
        SortedMap<String, Origin> origins = new TreeMap<>();
        Path file = directory.resolve(NAME);
        if (Files.isRegularFile(file)) {
            for (String line : text(file).split("\n")) {
                Matcher entry = LINE.matcher(line);
                if (entry.matches()) {
                    origins.put(entry.group(1), new Origin(entry.group(2), entry.group(3)));
                }
            }
        }
        return origins;
    }

    static void write(Path directory, Map<String, Origin> origins) throws IOException {
        String lines = new TreeMap<>(origins)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue().version() + " "
                                + entry.getValue().hash() + "\n")
                        .collect(Collectors.joining());
        Files.writeString(directory.resolve(NAME), HEAD + lines);
    }

    /** The text of a file; line ends that an editor or a version control system changed are as they were. */
    static String text(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.replaceFirst("^\ufeff", "").replace("\r\n", "\n");
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
