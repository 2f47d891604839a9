package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.build.incremental.BuildContext;
import org.sonatype.plexus.build.incremental.ThreadBuildContext;

/** What Eclipse is told. */
@MojoTest
@MojoParameter(name = "inputSpec", value = "${dir}/library.yaml")
@MojoParameter(name = "output", value = "${dir}/out")
class EclipseTest {

    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path dir;

    @Inject
    private MavenSession session;

    @Provides
    Log log() {
        return new RecordingLog();
    }

    @BeforeEach
    void prepare() {
        session.getUserProperties().setProperty("dir", dir.toString());
        ThreadBuildContext.setThreadBuildContext((BuildContext) Proxy.newProxyInstance(
                EclipseTest.class.getClassLoader(), new Class<?>[] {BuildContext.class}, (proxy, method, arguments) -> {
                    told.add(method.getName() + " "
                            + Arrays.stream(arguments)
                                    .map(argument -> String.valueOf(argument).replace(dir + "/", ""))
                                    .collect(Collectors.joining(" ")));
                    return null;
                }));
    }

    @AfterEach
    void forget() {
        ThreadBuildContext.setThreadBuildContext(null);
    }

    @Test
    @InjectMojo(goal = "generate")
    void findings_are_marked_in_the_document(GenerateMojo mojo) throws Exception {
        session.getUserProperties().setProperty("m2e.version", "2.6");
        new Workspace(dir).document("broken.yaml", "library.yaml");

        assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals("removeMessages library.yaml", told.get(0));
        assertEquals(
                List.of(
                        "library.yaml 13 1 QKPI-005 2",
                        "library.yaml 18 1 QKPI-016 1",
                        "library.yaml 19 1 QKPI-009 1",
                        "library.yaml 7 1 QKPI-013 1",
                        "library.yaml 7 1 QKPI-014 1"),
                told.stream()
                        .filter(line -> line.startsWith("addMessage "))
                        .map(line -> line.replaceAll("addMessage (\\S+ \\d+ 1 QKPI-\\d+) .* (\\d) null", "$1 $2"))
                        .sorted()
                        .toList());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "${dir}/shelf.yaml")
    @MojoParameter(name = "validation", value = "strict")
    @MojoParameter(name = "rules", value = "QKPI-156=error")
    void what_stops_a_strict_run_is_marked_where_it_stands(GenerateMojo mojo) throws Exception {
        session.getUserProperties().setProperty("m2e.version", "2.6");
        new Workspace(dir).document("shelf.yaml", "shelf.yaml");

        assertThrows(MojoFailureException.class, mojo::execute);

        assertEquals(
                List.of(
                        "removeMessages shelf.yaml",
                        "addMessage shelf.yaml 17 7 error QKPI-156 shelf.yaml:17:7 #/paths/~1shelf/get/responses:"
                                + " no answer tells of a failure. Describe those that callers can meet, for example"
                                + " `404`, `4XX` or `default`. 2 null"),
                told);
    }

    @Test
    @InjectMojo(goal = "generate")
    void generated_files_are_looked_at_again(GenerateMojo mojo) throws Exception {
        session.getUserProperties().setProperty("m2e.version", "2.6");
        new Workspace(dir).document("library.yaml", "library.yaml");

        mojo.execute();

        assertEquals(List.of("removeMessages library.yaml", "refresh out"), told);
    }

    @Test
    @InjectMojo(goal = "generate")
    void nothing_is_told_elsewhere(GenerateMojo mojo) throws Exception {
        new Workspace(dir).document("library.yaml", "library.yaml");

        mojo.execute();

        assertEquals(List.of(), told);
    }
}
