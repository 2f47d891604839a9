package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code generate} does and says where it, or someone else, has written before. */
@MojoTest
@MojoParameter(name = "inputSpec", value = "${dir}/library.yaml")
@MojoParameter(name = "output", value = "${dir}/out")
@MojoParameter(name = "basePackage", value = "com.example")
class NextRunTest {

    private static final String BOOK = "com/example/model/Book.java";

    private final RecordingLog log = new RecordingLog();

    @TempDir
    private Path dir;

    @Inject
    private MavenSession session;

    @Inject
    private MavenProject project;

    private Workspace work;

    @Provides
    Log log() {
        return log;
    }

    @BeforeEach
    void prepare() throws Exception {
        session.getUserProperties().setProperty("dir", dir.toString());
        work = new Workspace(dir);
        work.document("library.yaml", "library.yaml");
    }

    private int generated() throws Exception {
        return work.names("out").size() - 1;
    }

    @Test
    @InjectMojo(goal = "generate")
    void what_is_up_to_date_is_not_touched_and_joins_the_build(GenerateMojo mojo) throws Exception {
        mojo.execute();
        log.take();
        FileTime time = FileTime.fromMillis(0);
        Files.setLastModifiedTime(dir.resolve("out").resolve(BOOK), time);
        project.getCompileSourceRoots().clear();

        mojo.execute();

        assertEquals(List.of("info qkpi: " + generated() + " files up to date in # s"), log.take());
        assertEquals(time, Files.getLastModifiedTime(dir.resolve("out").resolve(BOOK)));
        assertEquals(List.of(dir.resolve("out").toString()), project.getCompileSourceRoots());
    }

    @Test
    @InjectMojo(goal = "generate")
    void an_edit_of_a_generated_file_is_undone_and_told(GenerateMojo mojo) throws Exception {
        mojo.execute();
        Map<String, String> before = work.files("out");
        work.write("out/" + BOOK, "edited");
        log.take();

        mojo.execute();

        assertEquals(before, work.files("out"));
        assertEquals(
                List.of(
                        "warn qkpi: " + BOOK + " was edited since it was generated, and the edit is lost. "
                                + "Change the document or override a template instead.",
                        "info qkpi: 1 file written, " + (generated() - 1) + " kept, 0 removed in # s"),
                log.take());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "force", value = "true")
    void a_forced_run_generates_what_is_up_to_date(GenerateMojo mojo) throws Exception {
        mojo.execute();
        log.take();

        mojo.execute();

        assertEquals(List.of("info qkpi: 0 files written, " + generated() + " kept, 0 removed in # s"), log.take());
    }

    @Test
    @InjectMojo(goal = "generate")
    void warnings_are_repeated_by_a_run_that_has_nothing_to_do(GenerateMojo mojo) throws Exception {
        work.write("library.yaml", work.read("library.yaml").replaceAll("(?m)^ *operationId: .*\\R", ""));
        mojo.execute();
        List<String> first = log.take();

        mojo.execute();

        List<String> second = log.take();
        assertTrue(first.get(0).startsWith("warn QKPI-014 library.yaml:"), first.get(0));
        assertEquals(first.subList(0, first.size() - 1), second.subList(0, second.size() - 1));
        assertTrue(second.get(second.size() - 1).endsWith(" files up to date in # s"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void what_else_lies_there_is_told_by_every_run(GenerateMojo mojo) throws Exception {
        work.write("out/com/example/model/Mine.java", "mine");
        String told = "warn qkpi: output `" + dir.resolve("out")
                + "` also holds what qkpi did not write, and leaves there: com/example/model/Mine.java";
        for (int run = 1; run <= 2; run++) {
            mojo.execute();
            assertEquals(told, log.take().get(0));
        }
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_file_that_is_not_ours_is_never_overwritten(GenerateMojo mojo) throws Exception {
        work.write("out/" + BOOK, "mine");

        Exception failure = assertThrows(MojoExecutionException.class, mojo::execute);

        assertEquals(
                "qkpi: output `" + dir.resolve("out") + "` holds what qkpi did not write where its own files belong: "
                        + BOOK + ". Nothing was written. Move it away, or name another output.",
                failure.getMessage());
        assertEquals(Map.of(BOOK, "mine"), work.files("out"));
    }
}
