package dev.qkpi.generator.golden;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.build.SchemaTypes;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One folder of {@code cases}: a document, options, and the tree and findings that are expected of them. */
record GoldenCase(Path folder) {

    static final Path ROOT = Path.of("src/test/resources/cases");

    static Stream<GoldenCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().toList().stream().map(GoldenCase::new);
        }
    }

    GenerationResult generate(Set<Part> parts) throws IOException {
        GeneratorOptions options = new GeneratorOptions("golden", parts, Nullness.GENERATED, Optional.empty());
        return new ClientGenerator(options).generate(SpecSource.file(folder.resolve("openapi.yaml")));
    }

    /** What the tree is generated from. */
    ClientModel model() {
        SpecSource source = SpecSource.file(folder.resolve("openapi.yaml"));
        return new SchemaTypes(new SpecReader().read(source)).model();
    }

    /** Whether the whole tree is compared, or only compiled and called. */
    boolean hasTree() {
        return !"no".equals(options().getProperty("tree"));
    }

    /** A class that uses the compiled tree as callers would; a case need not have one. */
    Path exercise() {
        return folder.resolve("Exercise.java");
    }

    /** The exercise's sources, what it needs first. */
    List<Path> exerciseSources() {
        return Stream.of(folder.resolve("ExerciseTools.java"), exercise())
                .filter(Files::exists)
                .toList();
    }

    Properties options() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("options.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The expected files by path. */
    SortedMap<String, String> expected() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path root = folder.resolve("expected");
        if (!Files.isDirectory(root)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
