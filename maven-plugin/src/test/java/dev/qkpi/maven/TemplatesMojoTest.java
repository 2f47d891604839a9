package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.generator.template.BuiltInTemplates;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code templates} copies, and what {@code generate} says of copies that have grown old. */
@MojoTest
class TemplatesMojoTest {

    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final String FORMER = "f".repeat(64);

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
    void prepare() {
        session.getUserProperties().setProperty("dir", dir.toString());
        work = new Workspace(dir);
    }

    private static String builtIn(String name) {
        return BuiltInTemplates.text(name);
    }

    private String origin(String name) throws Exception {
        return work.read("t/.qkpi-templates")
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElse("none");
    }

    /** Makes what was copied look as if another version's built-in template had been. */
    private void stemFrom(String name, String version, String hash) throws Exception {
        String stamp = work.read("t/.qkpi-templates");
        String[] parts = origin(name).split(" ");
        String former = name + " " + version + " " + (hash.isEmpty() ? parts[2] : hash);
        work.write("t/.qkpi-templates", stamp.replace(origin(name), former));
    }

    @Test
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "templateDirectory", value = "${dir}/t")
    void all_are_copied_with_a_stamp(TemplatesMojo mojo) throws Exception {
        mojo.execute();

        List<String> names = BuiltInTemplates.names();
        assertEquals(
                names.stream().map(name -> name + ".mustache").sorted().toList(), work.names("t", ".*\\.mustache"));
        assertEquals(builtIn("support/Text"), work.read("t/support/Text.mustache"));
        assertEquals(names.size() + 1, work.read("t/.qkpi-templates").lines().count());
        assertEquals(
                List.of("info qkpi: " + names.size() + " templates copied to " + dir.resolve("t") + ", 0 kept"),
                log.take());
    }

    @Test
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "templateDirectory", value = "${dir}/t")
    @MojoParameter(name = "templates", value = "api.mustache, support/Text,*Api")
    void those_that_are_wanted_are_copied(TemplatesMojo mojo) throws Exception {
        mojo.execute();

        assertEquals(
                List.of(".qkpi-templates", "api.mustache", "asyncApi.mustache", "support/Text.mustache"),
                work.names("t"));
    }

    @Test
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "templateDirectory", value = "${dir}/t")
    void a_later_call_is_about_those_that_were_copied(
            @MojoParameter(name = "templates", value = "api") TemplatesMojo first, TemplatesMojo second)
            throws Exception {
        first.execute();
        log.take();

        second.execute();

        assertEquals(List.of("info qkpi: 0 templates copied to " + dir.resolve("t") + ", 1 kept"), log.take());
        assertEquals(List.of(".qkpi-templates", "api.mustache"), work.names("t"));
    }

    @Test
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "templateDirectory", value = "${dir}/t")
    @MojoParameter(name = "templates", value = "api")
    void an_edited_one_stays_unless_forced(
            TemplatesMojo mojo, @MojoParameter(name = "force", value = "true") TemplatesMojo forced) throws Exception {
        mojo.execute();
        work.write("t/api.mustache", "mine");

        mojo.execute();
        assertEquals("mine", work.read("t/api.mustache"));
        assertEquals(List.of(".qkpi-templates", "api.mustache"), work.names("t"));

        forced.execute();
        assertEquals(builtIn("api"), work.read("t/api.mustache"));
    }

    @Test
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "templateDirectory", value = "${dir}/t")
    @MojoParameter(name = "templates", value = "api")
    void one_that_nobody_copied_stays_and_is_told(TemplatesMojo mojo) throws Exception {
        work.write("t/api.mustache", "mine");

        mojo.execute();

        assertEquals(
                List.of(
                        "warn qkpi: templates that were not copied by this goal stay as they are: api."
                                + " Use -Dqkpi.force to have them overwritten.",
                        "info qkpi: 0 templates copied to " + dir.resolve("t") + ", 1 kept"),
                log.take());
        assertEquals("none", origin("api"));
    }

    @Test
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "templateDirectory", value = "${dir}/t")
    @MojoParameter(name = "templates", value = "api")
    void line_ends_are_no_edit(TemplatesMojo mojo) throws Exception {
        mojo.execute();
        work.write("t/api.mustache", builtIn("api").replace("\n", "\r\n"));
        stemFrom("api", "0.0.9", "");
        log.take();

        mojo.execute();

        assertEquals(List.of("info qkpi: 0 templates copied to " + dir.resolve("t") + ", 1 kept"), log.take());
        assertEquals("api " + VERSION, origin("api").replaceFirst(" [0-9a-f]{64}$", ""));
    }

    @Test
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "templateDirectory", value = "${dir}/t")
    void after_an_upgrade_untouched_ones_follow_and_edited_ones_get_the_new_text_beside_them(
            @MojoParameter(name = "templates", value = "api,client") TemplatesMojo mojo) throws Exception {
        mojo.execute();
        work.write("t/api.mustache", "mine");
        work.write("t/client.mustache", "former");
        stemFrom("api", "0.0.9", FORMER);
        stemFrom("client", "0.0.9", sha256("former"));
        log.take();

        mojo.execute();

        assertEquals("mine", work.read("t/api.mustache"));
        assertEquals(builtIn("api"), work.read("t/api.mustache.new"));
        assertEquals(builtIn("client"), work.read("t/client.mustache"));
        assertEquals(
                List.of(
                        "warn qkpi: edited templates stay as they are, but the built-in ones have changed: api. The new"
                                + " texts are beside them, in files that end in .new: merge them, then delete those"
                                + " files.",
                        "info qkpi: 1 template copied to " + dir.resolve("t") + ", 1 kept"),
                log.take());
    }

    private static String sha256(String text) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes("UTF-8")));
    }

    @Test
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "templateDirectory", value = "${dir}/t")
    @MojoParameter(name = "templates", value = "apii,support/Txet,docs")
    void names_of_no_template_are_told(TemplatesMojo mojo) {
        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);

        String use = " Use names such as api or support/Text, or support/* for all that begin so.";
        assertEquals(
                String.join(
                        "\n",
                        "qkpi: 3 parameters are wrong",
                        "templates `apii` is no built-in template. Did you mean api?" + use,
                        "templates `support/Txet` is no built-in template. Did you mean support/Text?" + use,
                        "templates `docs` is no built-in template." + use),
                failure.getMessage());
        assertEquals(false, Files.exists(dir.resolve("t")));
    }

    @Test
    @InjectMojo(goal = "templates")
    @MojoParameter(name = "templates", value = "api")
    void they_go_where_the_project_has_its_templates(TemplatesMojo mojo) throws Exception {
        PluginExecution bound = new PluginExecution();
        bound.setConfiguration(Xpp3DomBuilder.build(new StringReader(
                "<configuration><templateDirectory>" + dir.resolve("own") + "</templateDirectory></configuration>")));
        bound.addGoal("generate");
        Plugin declared = new Plugin();
        declared.setGroupId("dev.qkpi");
        declared.setArtifactId("qkpi-maven-plugin");
        declared.addExecution(bound);
        project.getBuild().addPlugin(declared);

        mojo.execute();

        assertEquals(List.of(".qkpi-templates", "api.mustache"), work.names("own"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "templateDirectory", value = "${dir}/t")
    @MojoParameter(name = "output", value = "${dir}/out")
    void copies_of_another_version_are_told_with_what_changed_since(
            GenerateMojo generate,
            @InjectMojo(goal = "templates") @MojoParameter(name = "templates", value = "api,client,support/Text")
                    TemplatesMojo templates)
            throws Exception {
        templates.execute();
        log.take();
        generate.execute();
        assertEquals(1, log.take().size());

        stemFrom("api", "0.0.8", FORMER);
        stemFrom("client", "0.0.9", "");
        work.write("t/.qkpi-templates", work.read("t/.qkpi-templates") + "old 0.0.9 " + FORMER + "\n<<<<<<<\n");
        work.write("t/old.mustache", "old");
        work.write("t/api.mustache.new", "new");
        generate.execute();

        assertEquals(
                "warn qkpi: templates in " + dir.resolve("t") + ": they stem from qkpi 0.0.8, 0.0.9, and this is "
                        + VERSION
                        + ". Built-in ones that changed since: api. No longer used: old. Not changed: client. Run"
                        + " `mvn qkpi:templates` to bring them up to date; what was edited stays. Merge, then delete:"
                        + " api.mustache.new.",
                log.take().get(0));
    }
}
