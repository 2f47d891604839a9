package dev.qkpi.maven.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.document.WrittenDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of a revision, with the files they refer to, as they were then. */
class GitRevisionsTest {

    @TempDir
    private Path dir;

    @BeforeEach
    void commit() throws Exception {
        assumeTrue(git("--version"), "there is no git here");
        Files.createDirectories(dir.resolve("api/parts"));
        Files.writeString(
                dir.resolve("api/openapi.yaml"),
                "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n"
                        + "components: {schemas: {A: {$ref: 'parts/a.yaml'}}}\n");
        Files.writeString(dir.resolve("api/parts/a.yaml"), "type: string\n");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", "one");
        git("tag", "v1");
        Files.writeString(dir.resolve("api/parts/a.yaml"), "type: integer\n");
    }

    private boolean git(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).directory(dir.toFile()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aDocumentIsReadWithItsFilesAsTheyWere() {
        SpecSource source =
                new GitRevisions(dir).open("git:v1:api/openapi.yaml").source();
        assertEquals("openapi.yaml@v1", source.name());
        String value =
                WrittenDocument.read(source, AllowedReferences.NONE).value().toString();
        assertEquals(true, value.contains("A={type=string}"), value);
    }

    @Test
    void aDirectoryHoldsItsDocumentAndPathsAreRelativeToTheProject() {
        Path project = dir.resolve("api");
        assertEquals(
                "openapi.yaml@HEAD",
                new GitRevisions(dir).open("git:HEAD:api").source().name());
        SpecSource source =
                new GitRevisions(project).open("git:HEAD:openapi.yaml").source();
        assertEquals(true, new String(source.content(), StandardCharsets.UTF_8).startsWith("openapi: 3.0.3"));
    }

    @Test
    void whatIsNotThereIsToldWithItsCure() {
        GitRevisions revisions = new GitRevisions(dir);
        assertEquals(
                "inputSpec `git:v1:api/none.yaml`: the revision has no file `api/none.yaml`. Correct the path, which is"
                        + " relative to the project.",
                assertThrows(WrongInput.class, () -> revisions.open("git:v1:api/none.yaml"))
                        .getMessage());
        assertEquals(
                "inputSpec `git:--output=x:api` is not understood. Write git:REVISION:PATH, as in"
                        + " git:HEAD~1:src/main/openapi/api.yaml.",
                assertThrows(WrongInput.class, () -> revisions.open("git:--output=x:api"))
                        .getMessage());
        assertEquals(
                "inputSpec `git:v9:api`: there is no revision `v9` in the repository around " + dir
                        + ". Name a commit, a branch or a tag that git knows.",
                assertThrows(WrongInput.class, () -> revisions.open("git:v9:api"))
                        .getMessage());
    }
}
