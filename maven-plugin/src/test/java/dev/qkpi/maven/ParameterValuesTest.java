package dev.qkpi.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that Maven would take for others. */
@MojoTest
class ParameterValuesTest {

    private final RecordingLog log = new RecordingLog();
    private final WrongParameters wrong = new WrongParameters();

    @Inject
    private MavenSession session;

    @Inject
    private MavenProject project;

    private void check(String configuration) throws Exception {
        MojoDescriptor goal = new MojoDescriptor();
        goal.addParameter(parameter("skip", "boolean"));
        goal.addParameter(parameter("parts", "java.util.List"));
        goal.addParameter(parameter("output", "java.io.File"));
        MojoExecution execution = new MojoExecution(goal);
        execution.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
        new ParameterValues(execution, session, project).check(wrong, log);
    }

    private static Parameter parameter(String name, String type) {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setType(type);
        parameter.setExpression("${qkpi." + name + "}");
        return parameter;
    }

    private String problem() {
        return assertThrows(MojoFailureException.class, wrong::throwIfAny).getMessage();
    }

    @ParameterizedTest
    @CsvSource({"ture,' Did you mean true? '", "flase,' Did you mean false? '", "yes,' '", "1,' '", "${qkpi.skpi},' '"})
    void a_text_that_is_no_boolean(String text, String hint) throws Exception {
        session.getUserProperties().setProperty("qkpi.skip", text);

        check("<skip default-value='false'>${qkpi.skip}</skip>");

        assertEquals("qkpi: skip `" + text + "` is neither true nor false." + hint + "Use one of them.", problem());
    }

    @Test
    void a_text_of_the_pom_that_is_no_boolean() throws Exception {
        check("<skip>on</skip>");

        assertEquals("qkpi: skip `on` is neither true nor false. Use one of them.", problem());
    }

    @Test
    void a_property_of_the_project_that_is_no_boolean() throws Exception {
        project.getProperties().setProperty("qkpi.skip", "none");

        check("<skip default-value='false'>${qkpi.skip}</skip>");

        assertEquals("qkpi: skip `none` is neither true nor false. Use one of them.", problem());
    }

    @Test
    void a_path_that_is_empty() throws Exception {
        session.getUserProperties().setProperty("qkpi.output", "");

        check("<output default-value='target'>${qkpi.output}</output>");

        assertEquals("qkpi: output is empty. Give it a path, or leave -Dqkpi.output out.", problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<skip>TRUE</skip>", "<skip> false </skip>", "<skip>${qkpi.skip}</skip>", "<skip/>", ""})
    void what_is_a_boolean_or_not_given(String configuration) throws Exception {
        check(configuration);

        assertDoesNotThrow(wrong::throwIfAny);
        assertEquals(List.of(), log.take());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<parts>client</parts>", "<parts><part>client</part></parts>"})
    void a_property_that_the_pom_overrides(String configuration) throws Exception {
        session.getUserProperties().setProperty("qkpi.parts", "server");

        check(configuration);

        assertEquals(
                List.of(
                        "warn qkpi: -Dqkpi.parts has no effect, since the POM has a value for parts. Give the value there"
                                + " as a property of your own if it is to differ."),
                log.take());
    }
}
