package dev.qkpi.it.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same document gives the same bytes, wherever, whenever and by whomever. */
class ReproducibilityTest {

    private static final String ALL = "all";

    @TempDir
    private Path work;

    @Test
    void the_whole_tree_is_the_same_on_every_machine() throws Exception {
        List<Row> rows = rows();
        Map<String, String> first = generated(rows.get(0), 0);
        assertTrue(first.size() > 250, first.keySet()::toString);
        for (int i = 1; i < rows.size(); i++) {
            Map<String, String> other = generated(rows.get(i), i);
            assertEquals(first.keySet(), other.keySet(), rows.get(i).toString());
            for (Map.Entry<String, String> file : first.entrySet()) {
                assertEquals(file.getValue(), other.get(file.getKey()), rows.get(i) + ": " + file.getKey());
            }
        }
        System.out.println(rows.size() + " runs, " + first.size() + " files each, all alike");
    }

    private static List<Row> rows() throws IOException {
        List<Path> mavens;
        try (Stream<Path> homes = Files.list(Path.of(System.getProperty("qkpi.mavens")))) {
            mavens = homes.sorted().toList();
        }
        assertEquals(3, mavens.size());
        List<Path> jdks = new ArrayList<>();
        for (int version : List.of(17, 25)) {
            Optional<Path> jdk = Jdks.of(version);
            jdk.ifPresent(jdks::add);
            if (jdk.isEmpty()) {
                System.out.println("There is no JDK " + version + " here, so nothing is run on it. Name one with"
                        + " -Dqkpi.jdk." + version + "=HOME or JAVA_HOME_" + version + ".");
            }
        }
        return System.getProperty("qkpi.rows").equals(ALL) ? Row.all(mavens, jdks) : Row.few(mavens, jdks);
    }

    /** All files of a run, hidden ones too. */
    private Map<String, String> generated(Row row, int number) throws IOException, InterruptedException {
        Path project = Files.createDirectories(work.resolve("run" + number).resolve(row.directory()));
        write(project.resolve("pom.xml"), resource("pom.xml").replace("@version@", System.getProperty("qkpi.version")));
        write(project.resolve("unicode.yaml"), resource("unicode.yaml"));
        Path settings = work.resolve("settings.xml");
        write(
                settings,
                resource("settings.xml")
                        .replace(
                                "@url@",
                                Path.of(System.getProperty("qkpi.outerRepository"))
                                        .toUri()
                                        .toString()));
        new MavenRun(row, project)
                .goals(List.of(
                        "-B",
                        "-o",
                        "-s",
                        settings.toString(),
                        "-Dmaven.repo.local="
                                + Path.of(System.getProperty("qkpi.repository")).normalize(),
                        "generate-sources"));
        // Maven 4 has a folder of its own in target.
        Map<String, String> files = new TreeMap<>();
        for (String output : List.of("kpis", "unicode")) {
            files(project.resolve("target").resolve(output))
                    .forEach((name, text) -> files.put(output + "/" + name, text));
        }
        return files;
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(Files::isRegularFile).forEach(file -> {
                String name = root.relativize(file).toString().replace('\\', '/');
                files.put(name, bytes(file));
            });
        }
        return files;
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReproducibilityTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
