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
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run of {@code generate} leaves behind. */
@MojoTest
@MojoParameter(name = "inputSpec", value = "${dir}/library.yaml")
@MojoParameter(name = "output", value = "${dir}/out")
@MojoParameter(name = "basePackage", value = "com.example")
class GenerateMojoTest {

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

    @Test
    @InjectMojo(goal = "generate")
    void a_client_is_generated_and_joins_the_build(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertEquals(
                List.of(
                        ".qkpi-manifest",
                        "com/example/LibraryAsyncClient.java",
                        "com/example/LibraryClient.java",
                        "com/example/api/BooksApi.java",
                        "com/example/api/BooksAsyncApi.java",
                        "com/example/api/package-info.java",
                        "com/example/model/Book.java",
                        "com/example/model/package-info.java"),
                work.names("out", "[^/]*|.*/(api|model)/.*|.*/Library.*"));
        assertEquals(dir.resolve("out").toString(), lastSourceRoot());
        int files = work.names("out").size() - 1;
        assertEquals(List.of("info qkpi: " + files + " files written, 0 kept, 0 removed in # s"), log.take());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "parts", value = "server")
    void a_server_alone_has_no_client(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertEquals(
                List.of("com/example/server/LibraryServer.java"),
                work.names("out", ".*(Library|Client|Async|Transport[^E]).*"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "parts", value = "Client, server")
    void both_parts_are_generated_together(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertTrue(work.names("out")
                .containsAll(List.of("com/example/LibraryClient.java", "com/example/server/LibraryServer.java")));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "inputSpec", value = "${dir}/none.yaml")
    void nothing_is_done_or_checked_when_skipped(GenerateMojo mojo) throws Exception {
        String before = lastSourceRoot();

        mojo.execute();

        assertEquals(List.of("info qkpi is skipped"), log.take());
        assertEquals(before, lastSourceRoot());
        assertEquals(Map.of(), work.files("out"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void what_is_no_longer_generated_goes_and_what_was_not_generated_stays(GenerateMojo mojo) throws Exception {
        mojo.execute();
        work.write("out/com/example/model/Mine.java", "mine");
        work.write(
                "library.yaml",
                work.read("library.yaml").replace("Book:", "Volume:").replace("/Book'", "/Volume'"));

        mojo.execute();

        assertEquals(
                List.of(
                        "com/example/model/Mine.java",
                        "com/example/model/Volume.java",
                        "com/example/model/package-info.java"),
                work.names("out", ".*/model/.*"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_document_that_cannot_be_used_is_told_whole_and_leaves_the_last_output(GenerateMojo mojo) throws Exception {
        mojo.execute();
        Map<String, String> before = work.files("out");
        work.document("broken.yaml", "library.yaml");
        log.take();

        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals(
                String.join(
                        "\n",
                        "qkpi: the document cannot be used",
                        "QKPI-005 library.yaml:13 #/paths/~1books~1{isbn}/get/responses/200/content/application~1json"
                                + "/schema/$ref: the reference `#/components/schemas/Missing` leads nowhere. "
                                + "Correct it, or add what it names."),
                failure.getMessage());
        assertEquals(
                List.of(
                        "warn QKPI-013 library.yaml:7 #/paths/~1books~1{isbn}/get: the path variable `isbn` is not "
                                + "declared; a string is assumed. Add a parameter with `in: path` and that name.",
                        "warn QKPI-014 library.yaml:7 #/paths/~1books~1{isbn}/get: operationId is missing, so a name was "
                                + "made from method and path. Add one, e.g. listItems.",
                        "warn QKPI-016 library.yaml:18 #/paths/~1shelves/get/parameters/0: `in: somewhere` is not a "
                                + "place for a parameter; it is left out. Use path, query, header or cookie.",
                        "warn QKPI-009 library.yaml:19 #/paths/~1shelves/get/responses: `responses` is not of type "
                                + "`object`. Correct it; until then it is taken as absent."),
                log.take());
        assertEquals(before, work.files("out"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void two_executions_do_not_share_an_output(
            GenerateMojo first, @MojoParameter(name = "basePackage", value = "com.other") GenerateMojo second)
            throws Exception {
        first.execute();
        Map<String, String> before = work.files("out");
        MojoExecution one = MojoExtension.getVariableValueFromObject(first, "execution");
        MojoExecution other = new MojoExecution(one.getMojoDescriptor(), "other", MojoExecution.Source.LIFECYCLE);
        MojoExtension.setVariableValueToObject(second, "execution", other);

        Exception failure = assertThrows(MojoFailureException.class, second::execute);

        assertEquals(
                "qkpi: execution `" + one.getExecutionId() + "` of " + project.getGroupId() + ":"
                        + project.getArtifactId() + " writes to output `" + dir.resolve("out")
                        + "` too, from other inputs. Give each execution its own output.",
                failure.getMessage());
        assertEquals(before, work.files("out"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "nullness", value = "jspecify")
    void jspecify_takes_the_place_of_the_generated_annotation(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertFalse(work.names("out").contains("com/example/Nullable.java"));
        assertTrue(work.read("out/com/example/model/Book.java").contains("import org.jspecify.annotations.Nullable;"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "templateDirectory", value = "${dir}/templates")
    void a_template_of_the_user_takes_the_place_of_a_built_in_one(GenerateMojo mojo) throws Exception {
        work.write("templates/support/CallId.mustache", "package {{basePackage}}.error;\n\nclass CallId {}\n");

        mojo.execute();

        assertEquals("package com.example.error;\n\nclass CallId {}\n", work.read("out/com/example/error/CallId.java"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "templateDirectory", value = "${dir}/templates")
    void a_name_that_a_template_does_not_have_is_told(GenerateMojo mojo) throws Exception {
        work.write("templates/support/CallId.mustache", "package {{basePackage}}.error;\n\nclass {{nmae}} {}\n");

        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals(
                "qkpi: template " + dir.resolve("templates/support/CallId.mustache")
                        + ":3: {{nmae}} is not a name of this template's view. Use one of basePackage, nullableType.",
                failure.getMessage());
        assertEquals(Map.of(), work.files("out"));
    }

    private String lastSourceRoot() {
        List<String> roots = project.getCompileSourceRoots();
        return roots.get(roots.size() - 1);
    }
}
