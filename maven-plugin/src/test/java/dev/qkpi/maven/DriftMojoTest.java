package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
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

/** What {@code drift} tells, writes and fails for. */
@MojoTest
class DriftMojoTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Shelf, version: '1'}
            servers:
              - url: https://shelf.test/api
            paths:
              /v1/shelf:
                get:
                  operationId: getShelf
                  responses:
                    '204':
                      description: It stands.
            """;
    private static final String PAGE = """
            Shelf endpoints
            get
            /shelf
            Gets it.
            Parameters
            NameTypeDescription
            Expected response codes
            204no content

            curl -X GET 'https://shelf.test/api/v1/shelf'
            """;

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
        work.write("shelf.yaml", DOCUMENT);
        work.write("same.txt", PAGE);
        work.write("newer.txt", PAGE.replace("204no content\n", "204no content\n404not found\n"));
        work.write("moved.txt", PAGE.replace("shelf.test", "shelves.test"));
        work.write("empty.txt", "");
        work.write("drift.patch", "an old one");
    }

    @Test
    @InjectMojo(goal = "drift")
    @MojoParameter(name = "inputSpec", value = "${dir}/shelf.yaml")
    @MojoParameter(name = "page", value = "${dir}/same.txt")
    @MojoParameter(name = "patchFile", value = "${dir}/drift.patch")
    void without_drift_there_is_no_patch(DriftMojo mojo) throws Exception {
        mojo.execute();

        assertEquals(List.of("info qkpi: no drift"), log.take());
        assertFalse(Files.exists(dir.resolve("drift.patch")));
    }

    @Test
    @InjectMojo(goal = "drift")
    @MojoParameter(name = "inputSpec", value = "${dir}/shelf.yaml")
    @MojoParameter(name = "page", value = "${dir}/newer.txt")
    @MojoParameter(name = "format", value = "json,markdown,html,sarif")
    @MojoParameter(name = "outputDirectory", value = "${dir}/out")
    @MojoParameter(name = "patchFile", value = "${dir}/out/drift.patch")
    void any_drift_fails_with_reports_and_patch(DriftMojo mojo) throws Exception {
        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals("qkpi: drift of shelf.yaml from newer.txt: 1 only on the page", failure.getMessage());
        assertEquals(List.of("drift.html", "drift.json", "drift.md", "drift.patch", "drift.sarif"), work.names("out"));
        assertTrue(work.read("out/drift.json").contains("the page lists the code 404, which the document lacks"));
        assertEquals("""
                --- a/shelf.yaml
                +++ b/shelf.yaml
                @@ -9,3 +9,6 @@
                       responses:
                         '204':
                           description: It stands.
                +        # From newer.txt:9.
                +        '404':
                +          description: Not found.
                """, work.read("out/drift.patch"));
    }

    @Test
    @InjectMojo(goal = "drift")
    @MojoParameter(name = "inputSpec", value = "${dir}/shelf.yaml")
    @MojoParameter(name = "page", value = "${dir}/newer.txt")
    @MojoParameter(name = "failOn", value = "contradiction")
    @MojoParameter(name = "reportFile", value = "${dir}/report.txt")
    @MojoParameter(name = "patchFile", value = "${dir}/drift.patch")
    void what_is_no_contradiction_may_pass(DriftMojo mojo) throws Exception {
        mojo.execute();

        assertEquals("info qkpi: 1 only on the page", log.take().get(1));
        assertTrue(work.read("report.txt")
                .startsWith("Drift of shelf.yaml from newer.txt\nwarning QKPI-300 shelf.yaml:9:7"));
    }

    @Test
    @InjectMojo(goal = "drift")
    @MojoParameter(name = "inputSpec", value = "${dir}/shelf.yaml")
    @MojoParameter(name = "page", value = "${dir}/moved.txt")
    @MojoParameter(name = "failOn", value = "contradiction")
    @MojoParameter(name = "patchFile", value = "${dir}/drift.patch")
    void a_contradiction_fails(DriftMojo mojo) {
        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals("qkpi: drift of shelf.yaml from moved.txt: 1 contradiction", failure.getMessage());
    }

    @Test
    @InjectMojo(goal = "drift")
    @MojoParameter(name = "page", value = "${dir}/newer.txt")
    @MojoParameter(name = "olderPage", value = "${dir}/same.txt")
    @MojoParameter(name = "failOn", value = "none")
    @MojoParameter(name = "patchFile", value = "${dir}/drift.patch")
    void two_copies_of_the_page_are_compared(DriftMojo mojo) throws Exception {
        mojo.execute();

        assertEquals(
                List.of(
                        "warn warning QKPI-325 same.txt:2:1: GET /v1/shelf: the code 404 is new. "
                                + "Compare the document with the newer page.",
                        "warn   and newer.txt:9:1",
                        "warn   Kind: change",
                        "info qkpi: 1 change"),
                log.take());
        assertEquals("an old one", work.read("drift.patch"));
    }

    @Test
    @InjectMojo(goal = "drift")
    @MojoParameter(name = "page", value = "${dir}/empty.txt")
    void a_page_that_cannot_be_used_is_told(DriftMojo mojo) {
        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals(
                "qkpi: the page cannot be used\nQKPI-280 empty.txt:1:1: the page is empty. "
                        + "Save it again once the browser shows it.",
                failure.getMessage());
    }

    @Test
    @InjectMojo(goal = "drift")
    @MojoParameter(name = "olderPage", value = "${dir}/none.txt")
    @MojoParameter(name = "failOn", value = "sometimes")
    void wrong_parameters_are_told_at_once(DriftMojo mojo) {
        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals(
                "qkpi: 3 parameters are wrong\n"
                        + "page is missing. Name the saved copy of the reference page, text or HTML.\n"
                        + "olderPage `" + dir.resolve("none.txt")
                        + "` is not a file. Name the older copy of the page, or leave it out.\n"
                        + "failOn `sometimes` is unknown. Use one of any, contradiction, none.",
                failure.getMessage());
    }
}
