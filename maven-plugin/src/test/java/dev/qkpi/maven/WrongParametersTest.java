package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong parameters fail the build with all there is to say about them, before anything is read or written. */
@MojoTest
@MojoParameter(name = "output", value = "${dir}/out")
class WrongParametersTest {

    private final RecordingLog log = new RecordingLog();

    @TempDir
    private Path dir;

    @Inject
    private MavenSession session;

    @Inject
    private MavenProject project;

    @Provides
    Log log() {
        return log;
    }

    @BeforeEach
    void prepare() {
        session.getUserProperties().setProperty("dir", dir.toString());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "parts", value = "client,servr")
    void an_unknown_part(GenerateMojo mojo) {
        assertFailure("qkpi: parts `servr` is unknown. Did you mean server? Use one of client, server.", mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "parts", value = "docs")
    void a_part_that_resembles_none(GenerateMojo mojo) {
        assertFailure("qkpi: parts `docs` is unknown. Use one of client, server.", mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "allowedReferences", value = "${dir}/shraed")
    void a_missing_folder_of_references(GenerateMojo mojo) {
        assertFailure(
                "qkpi: allowedReferences `" + dir.resolve("shraed") + "` is not a directory. Name one that is there, or"
                        + " an origin such as https://example.com.",
                mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "${dir}/none.yaml")
    void a_missing_document(GenerateMojo mojo) {
        assertFailure(
                "qkpi: inputSpec `" + dir.resolve("none.yaml") + "` does not exist. "
                        + "Name an OpenAPI document, or leave inputSpec out for the KPI document.",
                mojo);
    }

    @Test
    @InjectMojo(goal = "provenance")
    @MojoParameter(name = "inputSpec", value = "${dir}")
    void a_directory_without_a_document(ProvenanceMojo mojo) {
        assertFailure(
                "qkpi: inputSpec `" + dir
                        + "` holds no OpenAPI document: it has no file that ends in .yaml, .yml or .json. "
                        + "Name the file.",
                mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_misspelt_parameter_of_the_configuration(GenerateMojo mojo) throws Exception {
        configure("<configuration><inputSpce>mine.yaml</inputSpce><parts>client</parts></configuration>");

        assertFailure(
                "qkpi: `inputSpce` is not a parameter of qkpi. Did you mean inputSpec? "
                        + "See them all with `mvn qkpi:help -Ddetail`.",
                mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_document_that_the_pom_leaves_empty(GenerateMojo mojo) throws Exception {
        configure("<configuration><inputSpec> </inputSpec></configuration>");

        assertFailure(
                "qkpi: inputSpec is empty. Name an OpenAPI document, or leave inputSpec out for the KPI document.",
                mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_parameter_of_another_goal_in_an_execution(GenerateMojo mojo) throws Exception {
        configure("<configuration><changelogFile>CHANGELOG.md</changelogFile></configuration>");
        Plugin declared = project.getBuild().getPlugins().get(0);
        MojoExecution execution = MojoExtension.getVariableValueFromObject(mojo, "execution");
        PluginExecution bound = new PluginExecution();
        bound.setId(execution.getExecutionId());
        bound.addGoal("generate");
        // Maven has what all executions share in each of them.
        bound.setConfiguration(
                Xpp3DomBuilder.build(
                        new StringReader(
                                "<configuration><oldSpec>a.yaml</oldSpec><changelogFile>CHANGELOG.md</changelogFile></configuration>")));
        declared.addExecution(bound);

        assertFailure(
                "qkpi: `oldSpec` is a parameter of diff, docs, and execution `" + bound.getId()
                        + "` runs generate. Take it out, or put it where it belongs.",
                mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_misspelt_property_of_the_project(GenerateMojo mojo) {
        project.getProperties().setProperty("qkpi.templatesDirectory", "mine");

        assertFailure(
                "qkpi: `qkpi.templatesDirectory` is not a property of qkpi. Did you mean qkpi.templateDirectory?",
                mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_misspelt_property(GenerateMojo mojo) {
        session.getUserProperties().setProperty("qkpi.inputspec", "mine.yaml");

        assertFailure("qkpi: `qkpi.inputspec` is not a property of qkpi. Did you mean qkpi.inputSpec?", mojo);
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_misspelt_prefix_is_warned_of(GenerateMojo mojo) throws Exception {
        session.getUserProperties().setProperty("qpki.inputSpec", "mine.yaml");
        session.getUserProperties().setProperty("maven.test.skip", "true");

        mojo.execute();

        assertEquals(
                "warn qkpi: `qpki.inputSpec` is not a property of qkpi. Did you mean qkpi.inputSpec?",
                log.take().get(0));
    }

    @Test
    @InjectMojo(goal = "generate")
    void a_property_that_may_be_meant_for_others_is_warned_of(GenerateMojo mojo) throws Exception {
        session.getUserProperties().setProperty("qkpi.elsewhere", "true");

        mojo.execute();

        assertEquals(
                "warn qkpi: `qkpi.elsewhere` is not a property of qkpi.",
                log.take().get(0));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "inputSpec", value = "${dir}/none.yaml")
    @MojoParameter(name = "output", value = "${dir}/file")
    @MojoParameter(name = "basePackage", value = "com.1st")
    @MojoParameter(name = "parts", value = "cleint,servr")
    @MojoParameter(name = "nullness", value = "none")
    @MojoParameter(name = "templateDirectory", value = "${dir}/templates")
    void all_are_told_at_once(GenerateMojo mojo) throws Exception {
        configure("<configuration><wholly-different/></configuration>");
        Files.createFile(dir.resolve("file"));

        assertFailure(
                String.join(
                        "\n",
                        "qkpi: 8 parameters are wrong",
                        "`wholly-different` is not a parameter of qkpi. See them all with `mvn qkpi:help -Ddetail`.",
                        "inputSpec `" + dir.resolve("none.yaml") + "` does not exist. "
                                + "Name an OpenAPI document, or leave inputSpec out for the KPI document.",
                        "basePackage `com.1st` is not a Java package name. Use one such as com.example.client.",
                        "parts `cleint` is unknown. Did you mean client? Use one of client, server.",
                        "parts `servr` is unknown. Did you mean server? Use one of client, server.",
                        "nullness `none` is unknown. Use one of generated, jspecify.",
                        "templateDirectory `" + dir.resolve("templates") + "` is not a directory. "
                                + "Name one that holds templates such as api.mustache.",
                        "output `" + dir.resolve("file") + "` is a file. " + "Name a directory, which need not exist."),
                mojo);
    }

    private void configure(String configuration) throws Exception {
        Plugin declared = new Plugin();
        declared.setGroupId("dev.qkpi");
        declared.setArtifactId("qkpi-maven-plugin");
        declared.setConfiguration(Xpp3DomBuilder.build(new StringReader(configuration)));
        project.getBuild().addPlugin(declared);
    }

    private void assertFailure(String message, Mojo mojo) {
        Exception failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals(message, failure.getMessage());
        assertEquals(List.of(), log.take());
        assertFalse(Files.exists(dir.resolve("out")));
    }
}
