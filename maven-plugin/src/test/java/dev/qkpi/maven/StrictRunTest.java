package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How right a document has to be for {@code generate}. */
@MojoTest
@MojoParameter(name = "inputSpec", value = "${dir}/shelf.yaml")
@MojoParameter(name = "output", value = "${dir}/out")
class StrictRunTest {

    private static final String SLIP = "warn warning QKPI-156 shelf.yaml:17:7 #/paths/~1shelf/get/responses: no answer"
            + " tells of a failure. Describe those that callers can meet, for example `404`, `4XX` or `default`.";

    private static final String BREACH = "error error QKPI-131 shelf.yaml:18:9 #/paths/~1shelf/get/responses/204:"
            + " `description` of the response is missing. Add it.";

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
        work.document("shelf.yaml", "shelf.yaml");
    }

    private void breach() throws Exception {
        work.write("shelf.yaml", work.read("shelf.yaml").replace("{description: Done.}", "{}"));
    }

    private String upToDate() throws Exception {
        return "info qkpi: " + (work.names("out").size() - 1) + " files up to date in # s";
    }

    private String written() throws Exception {
        return "info qkpi: " + (work.names("out").size() - 1) + " files written, 0 kept, 0 removed in # s";
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_document_that_is_usable_is_enough_by_default(GenerateMojo mojo) throws Exception {
        breach();

        mojo.execute();

        assertEquals(
                List.of(
                        "warn QKPI-009 shelf.yaml:18 #/paths/~1shelf/get/responses/204: `description` is missing."
                                + " Correct it; until then it is taken as absent.",
                        written()),
                log.take());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "validation", value = "strict")
    void errors_of_validation_stop_a_strict_run_and_leave_the_last_output(GenerateMojo mojo) throws Exception {
        mojo.execute();
        Map<String, String> before = work.files("out");
        log.take();
        breach();

        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals("qkpi: shelf.yaml has 1 error, 1 warning, so nothing was generated", failure.getMessage());
        assertEquals(List.of(SLIP, BREACH), log.take());
        assertEquals(before, work.files("out"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "validation", value = "Strict")
    void what_validation_warns_of_is_told_once_and_by_every_run(GenerateMojo mojo) throws Exception {
        work.write("shelf.yaml", work.read("shelf.yaml").replaceAll("(?m)^ *operationId: .*\\R", ""));
        String name = "warn warning QKPI-014 shelf.yaml:13:5 #/paths/~1shelf/get: operationId is missing, so a name was"
                + " made from method and path. Add one, e.g. listItems.";
        String slip = SLIP.replace(":17:", ":16:");

        mojo.execute();
        assertEquals(List.of(name, slip, written()), log.take());

        mojo.execute();
        assertEquals(List.of(name, slip, upToDate()), log.take());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "validation", value = "strict")
    @MojoParameter(name = "rules", value = "QKPI-131=note,QKPI-156=off")
    void rules_are_as_the_team_has_them(GenerateMojo mojo) throws Exception {
        breach();

        mojo.execute();

        assertEquals(List.of(written()), log.take());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "validation", value = "strict")
    @MojoParameter(name = "rules", value = "QKPI-156=error")
    void a_rule_that_a_team_holds_for_an_error_stops_a_strict_run(GenerateMojo mojo) throws Exception {
        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals("qkpi: shelf.yaml has 1 error, so nothing was generated", failure.getMessage());
        assertEquals(Map.of(), work.files("out"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_run_that_is_stricter_than_the_last_one_is_made(
            GenerateMojo mojo,
            @MojoParameter(name = "validation", value = "strict") GenerateMojo strict,
            @MojoParameter(name = "validation", value = "strict")
                    @MojoParameter(name = "rules", value = "QKPI-156=error")
                    GenerateMojo stricter)
            throws Exception {
        mojo.execute();
        assertEquals(List.of(written()), log.take());

        strict.execute();
        int files = work.names("out").size() - 1;
        assertEquals(List.of(SLIP, "info qkpi: 0 files written, " + files + " kept, 0 removed in # s"), log.take());

        assertThrows(MojoFailureException.class, stricter::execute);
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_rule_that_there_is_not_is_told_even_if_nothing_changed(
            GenerateMojo mojo, @MojoParameter(name = "rules", value = "QKPI-1566=off") GenerateMojo wrong)
            throws Exception {
        mojo.execute();

        Exception failure = assertThrows(MojoFailureException.class, wrong::execute);

        assertEquals(
                "qkpi: rules has `QKPI-1566`, which is no rule. Did you mean QKPI-156? See the ids in the messages.",
                failure.getMessage());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "validation", value = "strickt")
    @MojoParameter(name = "rules", value = "QKPI-1566=off")
    void wrong_values_are_all_told(GenerateMojo mojo) throws Exception {
        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals("""
                qkpi: 2 parameters are wrong
                validation `strickt` is unknown. Did you mean strict? Use one of usable, strict.
                rules has `QKPI-1566`, which is no rule. Did you mean QKPI-156? See the ids in the messages.""", failure.getMessage());
        assertEquals(Map.of(), work.files("out"));
    }
}
