package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs} writes, keeps, tells, and fails for. */
@MojoTest
class DocsMojoTest {

    private final RecordingLog log = new RecordingLog();

    @TempDir
    private Path dir;

    @Inject
    private MavenSession session;

    private Workspace work;

    @Provides
    Log log() {
        return log;
    }

    @BeforeEach
    void prepare() throws Exception {
        session.getUserProperties().setProperty("dir", dir.toString());
        work = new Workspace(dir);
        work.document("books.yaml", "books.yaml");
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "inputSpec", value = "${dir}/books.yaml")
    @MojoParameter(name = "output", value = "${dir}/docs")
    void a_site_is_written_and_only_what_changed_is_written_again(DocsMojo mojo) throws Exception {
        work.write("docs/mine.txt", "mine");
        mojo.execute();
        List<String> names = work.names("docs");
        assertTrue(names.containsAll(List.of(
                ".qkpi-manifest",
                "assets/script.js",
                "assets/search.js",
                "assets/style.css",
                "index.html",
                "mine.txt",
                "operations/getBook.html",
                "schemas/Book.html")));
        assertFalse(names.contains("changes.html"));
        Map<String, String> first = work.files("docs");
        assertTrue(first.get("operations/getBook.html").contains("client.books()"));
        log.take();
        work.write("docs/operations/gone.html", "not ours");
        mojo.execute();
        assertEquals(0, written(log.take()));
        work.write("books.yaml", work.read("books.yaml").replace("A book.", "One book."));
        mojo.execute();
        assertTrue(written(log.take()) > 0);
        assertEquals("mine", work.read("docs/mine.txt"));
        assertEquals("not ours", work.read("docs/operations/gone.html"));
    }

    private static int written(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        return Integer.parseInt(last.replaceFirst(".*; (\\d+) files? written, .*", "$1"));
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "inputSpec", value = "${dir}/books.yaml")
    @MojoParameter(name = "oldSpec", value = "${dir}/old.yaml")
    @MojoParameter(name = "output", value = "${dir}/docs")
    @MojoParameter(name = "format", value = "html,markdown")
    void changes_since_an_old_document_are_told(DocsMojo mojo) throws Exception {
        work.write("old.yaml", work.read("books.yaml").replace("A book.", "An old book."));
        mojo.execute();
        assertTrue(work.read("docs/changes.html").contains("1 compatible for clients or servers"));
        assertTrue(work.read("docs/docs.md").contains("\n## Changes\n"));
        assertTrue(work.read("docs/index.html").contains("href=\"changes.html\""));
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "inputSpec", value = "${dir}/books.yaml")
    @MojoParameter(name = "output", value = "${dir}/docs")
    @MojoParameter(name = "format", value = "json,text")
    @MojoParameter(name = "failOn", value = "gaps")
    void gaps_fail_a_build_that_wants_it(DocsMojo mojo) throws Exception {
        work.write("books.yaml", work.read("books.yaml").replaceAll("(?m)^ +description: A book\\.\n", ""));
        MojoFailureException thrown = assertThrows(MojoFailureException.class, mojo::execute);
        List<String> lines = log.take();
        assertTrue(
                thrown.getMessage().matches("qkpi: books\\.yaml has \\d+ operations?, \\d+ schemas?, \\d+ gaps?"),
                thrown::getMessage);
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("warn warning QKPI-40")),
                () -> String.join("\n", lines));
        assertEquals(List.of(".qkpi-manifest", "docs.json"), work.names("docs"));
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "output", value = "${dir}/docs")
    @MojoParameter(name = "failOn", value = "gaps")
    void the_document_of_the_plugin_has_no_gaps(DocsMojo mojo) throws Exception {
        mojo.execute();
        List<String> lines = log.take();
        assertTrue(
                lines.get(lines.size() - 1).startsWith("info qkpi: 16 operations, 47 schemas, nothing missing; "),
                () -> String.join("\n", lines));
        assertTrue(work.names("docs").contains("assumptions.html"));
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "inputSpec", value = "${dir}/books.yaml")
    @MojoParameter(name = "oldSpec", value = "${dir}/none.yaml")
    @MojoParameter(name = "oldRevision", value = "v1")
    @MojoParameter(name = "output", value = "${dir}/books.yaml")
    @MojoParameter(name = "format", value = "htm")
    @MojoParameter(name = "failOn", value = "gap")
    void what_is_wrong_with_parameters_is_told_at_once(DocsMojo mojo) {
        MojoFailureException thrown = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals("""
                qkpi: 4 parameters are wrong
                format `htm` is unknown. Did you mean html? Use one of html, markdown, json, text.
                failOn `gap` is unknown. Did you mean gaps? Use one of none, gaps.
                output `%s` is a file. Name a directory, which need not exist.
                Both oldSpec and oldRevision are given. Name the old document with one of them: oldSpec for a file, a \
                directory, an artifact, git:REVISION:PATH or plugin, oldRevision for an older inputSpec.""".formatted(dir.resolve("books.yaml")), thrown.getMessage());
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "inputSpec", value = "${dir}/books.yaml")
    @MojoParameter(name = "output", value = "${dir}/docs")
    void a_document_that_cannot_be_used_changes_nothing(DocsMojo mojo) throws Exception {
        work.write("books.yaml", "swagger: '2.0'\n");
        assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals(List.of(), work.names("docs"));
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "inputSpec", value = "${dir}/books.yaml")
    @MojoParameter(name = "output", value = "${dir}/docs")
    @MojoParameter(name = "templateDirectory", value = "${dir}/templates")
    void a_template_of_the_users_takes_the_place_of_a_built_in_one(DocsMojo mojo) throws Exception {
        work.write(
                "templates/docs/bottom.mustache",
                "</main>\n</div>\n<p>Ours & theirs: {{site}}</p>\n</body>\n</html>\n");
        mojo.execute();
        assertTrue(work.read("docs/index.html").contains("<p>Ours & theirs: "));
        work.write("templates/docs/bottom.mustache", "{{sight}}");
        MojoFailureException thrown = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(thrown.getMessage().contains("{{sight}} is not a name of this template's view"), thrown::getMessage);
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "output", value = "${dir}/docs")
    void skip_does_nothing(DocsMojo mojo) throws Exception {
        mojo.execute();
        assertEquals(List.of("info qkpi is skipped"), log.take());
        assertEquals(List.of(), work.names("docs"));
    }
}
