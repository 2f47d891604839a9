package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.validate.Setting;
import java.io.StringReader;
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
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code validate} tells, writes, and fails for. */
@MojoTest
class ValidateMojoTest {

    private static final String SLIP = "warn warning QKPI-156 shelf.yaml:17:7 #/paths/~1shelf/get/responses: no answer"
            + " tells of a failure. Describe those that callers can meet, for example `404`, `4XX` or `default`.";

    private static final String BREACH = "error error QKPI-131 shelf.yaml:18:9 #/paths/~1shelf/get/responses/204:"
            + " `description` of the response is missing. Add it.";

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
        work.document("shelf.yaml", "shelf.yaml");
        work.write("broken/shelf.yaml", work.read("shelf.yaml").replace("{description: Done.}", "{}"));
    }

    @Test
    @InjectMojo(goal = "validate")
    void the_document_of_the_plugin_is_clean(ValidateMojo mojo) throws Exception {
        mojo.execute();
        assertEquals(List.of("info qkpi: no findings; 4 ignored with a reason"), log.take());
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "${dir}/shelf.yaml")
    void warnings_are_told_and_fail_nothing(ValidateMojo mojo) throws Exception {
        mojo.execute();
        assertEquals(List.of(SLIP, "info qkpi: 1 warning"), log.take());
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "${dir}/shelf.yaml")
    @MojoParameter(name = "failOn", value = "warning")
    void warnings_fail_a_build_that_wants_it(ValidateMojo mojo) {
        MojoFailureException thrown = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals("qkpi: shelf.yaml has 1 warning", thrown.getMessage());
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "${dir}/broken/shelf.yaml")
    void errors_fail_the_build(ValidateMojo mojo) {
        MojoFailureException thrown = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals("qkpi: shelf.yaml has 1 error, 1 warning", thrown.getMessage());
        assertEquals(List.of(SLIP, BREACH, "info qkpi: 1 error, 1 warning"), log.take());
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "${dir}/broken/shelf.yaml")
    @MojoParameter(name = "failOn", value = "none")
    @MojoParameter(name = "format", value = "json,sarif,html,markdown")
    @MojoParameter(name = "outputDirectory", value = "${dir}/out")
    void reports_are_files(ValidateMojo mojo) throws Exception {
        mojo.execute();
        assertEquals(List.of("validate.html", "validate.json", "validate.md", "validate.sarif"), work.names("out"));
        assertEquals("info qkpi: 1 error, 1 warning", log.take().get(4));
        assertTrue(work.read("out/validate.json").contains("\"pointer\": \"/paths/~1shelf/get/responses/204\""));
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "inputSpec", value = "${dir}/shelf.yaml")
    @MojoParameter(name = "rules", value = "QKPI-156=off")
    @MojoParameter(name = "reportFile", value = "${dir}/report.txt")
    void a_rule_can_be_switched_off_and_text_go_to_a_file(ValidateMojo mojo) throws Exception {
        mojo.execute();
        assertEquals("Validation of shelf.yaml\nno findings\n", work.read("report.txt"));
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOn", value = "warnings")
    @MojoParameter(name = "rules", value = "QKPI-1566=off")
    @MojoParameter(name = "format", value = "sarife")
    void wrong_parameters_are_all_told(ValidateMojo mojo) {
        MojoFailureException thrown = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals("""
                qkpi: 3 parameters are wrong
                format `sarife` is unknown. Did you mean sarif? Use one of text, json, markdown, html, sarif.
                failOn `warnings` is unknown. Did you mean warning? Use one of error, warning, none.
                rules has `QKPI-1566`, which is no rule. Did you mean QKPI-156? See the ids in the messages.""", thrown.getMessage());
    }

    @Test
    void an_element_may_have_a_rule_for_its_name() throws Exception {
        WrongParameters wrong = new WrongParameters();
        ValidationOptions options = new ValidationOptions(wrong);
        String elements = "<configuration><rules><QKPI-150>off</QKPI-150><x>QKPI-151=note</x></rules></configuration>";
        options.rules(RuleTexts.of(List.of("off", "QKPI-151=note"), Xpp3DomBuilder.build(new StringReader(elements))));
        wrong.throwIfAny();
        assertEquals(
                Map.of("QKPI-150", Setting.OFF, "QKPI-151", Setting.NOTE),
                options.settings().settings());
    }
}
