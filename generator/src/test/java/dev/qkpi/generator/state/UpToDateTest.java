package dev.qkpi.generator.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.TreeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tree is taken as up to date if a run would leave it as it is, and never otherwise. */
class UpToDateTest {

    private static final String THING = "a/com/example/model/Thing.java";

    @TempDir
    private Path dir;

    private Path document;
    private Path out;

    @BeforeEach
    void firstRun() throws IOException {
        document = write("api/shop.yaml", """
                openapi: 3.0.3
                info: {title: Shop, version: '1'}
                paths:
                  /things:
                    get:
                      operationId: getThing
                      responses:
                        '200':
                          description: The thing.
                          content: {application/json: {schema: {$ref: 'types/thing.yaml#/Thing'}}}
                components:
                  schemas:
                    Unused: {$ref: 'none.yaml#/Nothing'}
                """);
        write("api/types/thing.yaml", """
                Thing: {type: object, properties: {size: {$ref: '../size%20x.yaml#/Size'}}}
                """);
        write("api/size%20x.yaml", "Size: {type: integer}\n");
        write("templates/support/CallId.mustache", "package {{basePackage}}.error;\n\nclass CallId {}\n");
        out = dir.resolve("out");
        run();
        assertEquals("", change());
    }

    private Path write(String path, String text) throws IOException {
        Path file = dir.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private OptionLines options() {
        return new OptionLines(dir).one("basePackage", "com.example").choices("parts", List.of("client"));
    }

    private Request request(OptionLines options) throws IOException {
        byte[] content = Files.exists(document) ? Files.readAllBytes(document) : new byte[0];
        return new Request(options, InputPlace.file(document, content), dir.resolve("templates"));
    }

    private void run() throws IOException {
        Request request = request(options());
        GenerationResult result = new ClientGenerator(new GeneratorOptions(
                        "com.example", Set.of(Part.CLIENT), Nullness.GENERATED, Optional.of(dir.resolve("templates"))))
                .generate(SpecSource.file(document));
        new TreeWriter(out).write(result.tree(), request.run().with(result.inputs(), result.warnings()));
    }

    private String change() throws IOException {
        return UpToDate.check(request(options()), out).change();
    }

    private Path generated(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void assertChangedUntilNextRun(String change) throws IOException {
        assertEquals(change, change());
        run();
        assertEquals("", change());
    }

    @Test
    void countsFilesAndRepeatsWarnings() throws IOException {
        UpToDate state = UpToDate.check(request(options()), out);
        assertTrue(state.holds());
        assertEquals(Manifest.read(out).files().size(), state.files());
        assertTrue(state.files() > 50);
        assertEquals(
                new ClientGenerator(new GeneratorOptions(
                                "com.example", Set.of(Part.CLIENT), Nullness.GENERATED, Optional.empty()))
                        .generate(SpecSource.file(document))
                        .warnings(),
                state.warnings());
        assertTrue(state.warnings().toString().contains("none.yaml"));
    }

    @Test
    void theDocument() throws IOException {
        Files.writeString(document, Files.readString(document).replace("The thing.", "A thing."));
        assertChangedUntilNextRun("`shop.yaml` has changed");
    }

    @Test
    void timesDoNotMatter() throws IOException {
        Files.setLastModifiedTime(document, FileTime.fromMillis(1));
        Files.setLastModifiedTime(generated("Thing.java"), FileTime.fromMillis(1));
        assertEquals("", change());
    }

    @Test
    void aChangeThatLeavesSizeAndTime() throws IOException {
        for (Path file : List.of(document, generated("Thing.java"))) {
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(file, Files.readString(file).replace("hing", "hong"));
            Files.setLastModifiedTime(file, time);
        }
        assertEquals("`shop.yaml` has changed", change());
    }

    @Test
    void anotherDocumentBesideIt() throws IOException {
        document = Files.copy(document, dir.resolve("api/other.yaml"));
        assertChangedUntilNextRun("the document is another");
    }

    @Test
    void aFileThatTheDocumentRefersTo() throws IOException {
        write("api/types/thing.yaml", "Thing: {type: string}\n");
        assertChangedUntilNextRun("`types/thing.yaml` has changed");
    }

    @Test
    void aFileThatTheDocumentRefersToInVain() throws IOException {
        write("api/none.yaml", "Nothing: {type: string}\n");
        assertChangedUntilNextRun("`none.yaml` has changed");
    }

    @Test
    void aFileThatIsNowFoundFirst() throws IOException {
        write("api/size x.yaml", "Size: {type: string}\n");
        assertChangedUntilNextRun("`size x.yaml` has changed");
    }

    @Test
    void aFileThatIsGone() throws IOException {
        Files.move(document, dir.resolve("api/moved.yaml"));
        assertEquals("`shop.yaml` has changed", change());
    }

    @Test
    void aTemplate() throws IOException {
        write("templates/support/CallId.mustache", "package {{basePackage}}.error;\n\nfinal class CallId {}\n");
        assertChangedUntilNextRun("templates have changed");
    }

    @Test
    void anAddedTemplate() throws IOException {
        write("templates/support/Nullable.mustache", "package {{basePackage}};\n\n@interface Nullable {}\n");
        assertChangedUntilNextRun("templates have changed");
    }

    @Test
    void anOption() throws IOException {
        OptionLines others = options().many("nameMappings", List.of("schema:Thing=Item"));
        assertEquals(
                "option `nameMappings` is another",
                UpToDate.check(request(others), out).change());
    }

    @Test
    void anOptionThatIsGone() throws IOException {
        OptionLines fewer = new OptionLines(dir).one("basePackage", "com.example");
        assertEquals(
                "option `parts` is another", UpToDate.check(request(fewer), out).change());
    }

    @Test
    void theGenerator() throws IOException {
        Manifest manifest = Manifest.read(out);
        Run other = new Run(
                "0.0.9",
                manifest.run().options(),
                manifest.run().inputs(),
                manifest.run().warnings());
        Files.write(out.resolve(Manifest.NAME), new Manifest(Manifest.State.COMPLETE, other, manifest.files()).bytes());
        assertChangedUntilNextRun("the generator is another");
    }

    @Test
    void aGeneratedFileThatIsMissingEditedOrReplaced() throws IOException {
        Path file = generated("Thing.java");
        String change = "`" + out.relativize(file) + "` is not as it was generated";
        Files.delete(file);
        assertChangedUntilNextRun(change);
        Files.writeString(file, "edited");
        assertChangedUntilNextRun(change);
        Files.move(file, file.resolveSibling("THING.java"));
        assertChangedUntilNextRun(change);
        Files.delete(file.resolveSibling("THING.java"));
        Files.delete(file);
        Files.createSymbolicLink(file, document);
        assertChangedUntilNextRun(change);
        Files.delete(file);
        Files.createDirectory(file);
        assertTrue(!change().isEmpty());
    }

    @Test
    void foreignFilesAreToldAndChangeNothing() throws IOException {
        Path mine = Files.writeString(generated("Thing.java").resolveSibling("Mine.java"), "mine");
        UpToDate state = UpToDate.check(request(options()), out);
        assertTrue(state.holds());
        assertEquals(List.of(out.relativize(mine).toString()), state.foreign());
    }

    @Test
    void aManifestThatWasChangedOrCutOffOrIsNotThere() throws IOException {
        Path manifest = out.resolve(Manifest.NAME);
        String text = Files.readString(manifest);
        for (String other : List.of(
                "",
                text.substring(0, text.length() / 2),
                text.substring(0, text.length() - 1),
                text.replace("client", "server"),
                text.replace("warning ", "warning  "),
                text + text)) {
            Files.writeString(manifest, other);
            assertEquals("no finished run is known here", change());
        }
        Files.delete(manifest);
        assertChangedUntilNextRun("no finished run is known here");
    }

    @Test
    void anotherPlaceForAllOfIt() throws IOException {
        Path moved = dir.resolve("elsewhere");
        Files.createDirectories(moved);
        for (String name : List.of("api", "templates", "out")) {
            Files.move(dir.resolve(name), moved.resolve(name));
        }
        String before = Files.readString(moved.resolve("out").resolve(Manifest.NAME));
        dir = moved;
        document = moved.resolve("api/shop.yaml");
        out = moved.resolve("out");
        assertEquals("", change());
        run();
        assertEquals(before, Files.readString(out.resolve(Manifest.NAME)));
        assertTrue(!before.contains(dir.toString()));
        assertTrue(!before.contains(THING) && before.contains("input DOCUMENT absent none.yaml"), before);
    }
}
