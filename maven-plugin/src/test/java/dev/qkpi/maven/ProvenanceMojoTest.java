package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

/** What {@code provenance} lists. */
@MojoTest
class ProvenanceMojoTest {

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
    void prepare() {
        session.getUserProperties().setProperty("dir", dir.toString());
        work = new Workspace(dir);
    }

    @Test
    @InjectMojo(goal = "provenance")
    @MojoParameter(name = "inputSpec", value = "${dir}/marked.yaml")
    void every_mark_is_listed_in_the_order_of_the_document(ProvenanceMojo mojo) throws Exception {
        work.document("marked.yaml", "marked.yaml");

        mojo.execute();

        String get = "#/paths/~1books/get";
        assertEquals(
                List.of(
                        "info marked.yaml:2 #/info inferred: The cover names it.",
                        "info marked.yaml:11 " + get + "/parameters/0 assumed: Told on two lines.",
                        "info marked.yaml:18 " + get + "/responses assumed: Both codes are usual.",
                        "info marked.yaml:21 " + get + "/responses/default inferred: no reason given",
                        "info marked.yaml:28 " + get + "/responses/default/content/application~1json/examples/value"
                                + " inferred: An example's name is a name.",
                        "info marked.yaml:34 #/components/schemas/example/properties/const"
                                + " assumed: A property's name is a name.",
                        "info 3 inferred, 3 assumed"),
                log.take());
    }

    @Test
    @InjectMojo(goal = "provenance")
    void the_kpi_document_is_the_default(ProvenanceMojo mojo) throws Exception {
        mojo.execute();

        List<String> lines = log.take();
        assertEquals("info 36 inferred, 26 assumed", lines.get(lines.size() - 1));
        assertEquals(36 + 26 + 1, lines.size());
    }

    @Test
    @InjectMojo(goal = "provenance")
    @MojoParameter(name = "inputSpec", value = "${dir}/marked.yaml")
    @MojoParameter(name = "skip", value = "true")
    void nothing_is_listed_when_skipped(ProvenanceMojo mojo) throws Exception {
        mojo.execute();

        assertEquals(List.of("info qkpi is skipped"), log.take());
    }

    @Test
    @InjectMojo(goal = "provenance")
    @MojoParameter(name = "inputSpec", value = "${dir}/marked.yaml")
    void a_text_that_is_no_document_is_told_with_its_line(ProvenanceMojo mojo) throws Exception {
        work.write("marked.yaml", "openapi: 3.1.0\ninfo: {title: [\n");

        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals(
                "qkpi: the document cannot be used\nQKPI-001 marked.yaml:3 #: the document is not well-formed YAML: "
                        + "while parsing a flow node, expected the node content, but found '<stream end>'. Correct the text at that line.",
                failure.getMessage());
    }
}
