package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
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

/** What {@code diff} tells, writes, and fails for. */
@MojoTest
class DiffMojoTest {

    private static final String REQUIRED =
            "error error QKPI-223 new.yaml:9:11 #/paths/~1books~1{id}/get/parameters/0: getBook query parameter language:"
                    + " it is new and required.";

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
        work.document("books.yaml", "old.yaml");
        String old = work.read("old.yaml");
        String parameter = "{name: language, in: query, required: true, schema: {type: string}}\n        - ";
        work.write("new.yaml", old.replace("{name: id", parameter + "{name: id"));
        work.write("words.yaml", old.replace("A book.", "One book."));
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "${dir}/old.yaml")
    @MojoParameter(name = "inputSpec", value = "${dir}/new.yaml")
    void what_breaks_clients_fails_the_build(DiffMojo mojo) {
        MojoFailureException thrown = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals(
                "qkpi: new.yaml differs from old.yaml: 2 breaking, 0 potentially breaking, 0 compatible for clients",
                thrown.getMessage());
        List<String> lines = log.take();
        assertEquals(
                List.of(
                        REQUIRED,
                        "error   and old.yaml:8:7 #/paths/~1books~1{id}/get/parameters",
                        "error   Clients: breaking. An old client leaves it out.",
                        "error   Servers: potentially breaking. An old server does not know it."),
                lines.subList(0, 4));
        assertTrue(lines.contains("info Version: 2.0.0 after 1.4.0, a major one"), () -> String.join("\n", lines));
        assertTrue(lines.contains("error   Java source: Calls, implementations no longer compile"));
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "${dir}/old.yaml")
    @MojoParameter(name = "inputSpec", value = "${dir}/new.yaml")
    @MojoParameter(name = "failOn", value = "none")
    @MojoParameter(name = "format", value = "json,markdown,html,sarif")
    @MojoParameter(name = "outputDirectory", value = "${dir}/out")
    @MojoParameter(name = "changelogFile", value = "${dir}/docs/CHANGELOG.md")
    void reports_and_changelog_are_files(DiffMojo mojo) throws Exception {
        mojo.execute();
        assertEquals(List.of("diff.html", "diff.json", "diff.md", "diff.sarif"), work.names("out"));
        String changelog = work.read("docs/CHANGELOG.md");
        assertTrue(
                changelog.startsWith("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- **Breaking:** `getBook query"));
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "${dir}/old.yaml")
    @MojoParameter(name = "inputSpec", value = "${dir}/words.yaml")
    void words_fail_nothing(DiffMojo mojo) throws Exception {
        mojo.execute();
        assertTrue(log.take().contains("info qkpi: 0 breaking, 0 potentially breaking, 1 compatible for clients"));
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "${dir}/old.yaml")
    @MojoParameter(name = "inputSpec", value = "${dir}/words.yaml")
    @MojoParameter(name = "failOn", value = "any")
    void any_change_fails_a_build_that_wants_it(DiffMojo mojo) {
        assertThrows(MojoFailureException.class, mojo::execute);
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "plugin")
    void the_document_of_the_plugin_does_not_differ_from_itself(DiffMojo mojo) throws Exception {
        mojo.execute();
        assertTrue(log.take().contains("info qkpi: nothing differs"));
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "inputSpec", value = "${dir}/new.yaml")
    void an_old_document_has_to_be_named(DiffMojo mojo) {
        MojoFailureException thrown = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals(
                "qkpi: Neither oldSpec nor oldRevision is given. Name the old document with one of them: oldSpec for a"
                        + " file, a directory, an artifact, git:REVISION:PATH or plugin, oldRevision for an older"
                        + " inputSpec.",
                thrown.getMessage());
    }

    @Test
    @InjectMojo(goal = "diff")
    @MojoParameter(name = "oldSpec", value = "git:no-such-revision:old.yaml")
    @MojoParameter(name = "inputSpec", value = "${dir}/new.yaml")
    void a_revision_that_git_does_not_know_is_told(DiffMojo mojo) {
        MojoFailureException thrown = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(
                thrown.getMessage().startsWith("qkpi: oldSpec `git:no-such-revision:old.yaml`: there is no revision"),
                thrown.getMessage());
        assertFalse(thrown.getMessage().contains("inputSpec"));
    }
}
