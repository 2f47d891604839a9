package dev.qkpi.maven;

import dev.qkpi.generator.model.Spelling;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds values that Maven would take for something else than was meant.
 *
 * <p>It takes every text but {@code true} for {@code false}, and drops properties of the command line where the POM has
 * a value.
 */
final class ParameterValues {

    private final MojoExecution execution;
    private final MavenSession session;
    private final MavenProject project;

    ParameterValues(MojoExecution execution, MavenSession session, MavenProject project) {
        this.execution = execution;
        this.session = session;
        this.project = project;
    }

    /** Notes texts that are no booleans and paths that are empty; warns of properties that have no effect. */
    void check(WrongParameters wrong, Log log) {
        Xpp3Dom configuration = execution.getConfiguration();
        for (Parameter parameter : execution.getMojoDescriptor().getParameters()) {
            Xpp3Dom given = configuration == null ? null : configuration.getChild(parameter.getName());
            if (given == null) {
                continue;
            }
            String property = property(parameter);
            if (parameter.getType().equals("boolean")) {
                String text = given.getValue() != null && given.getValue().contains("${")
                        ? value(property)
                        : given.getValue();
                checkBoolean(parameter.getName(), text, wrong);
            }
            if (parameter.getType().equals("java.io.File") && !isLiteral(given) && "".equals(value(property))) {
                // Maven would take the project's own directory.
                wrong.add(parameter.getName() + " is empty. Give it a path, or leave -D" + property + " out.");
            }
            if (session.getUserProperties().containsKey(property) && isLiteral(given)) {
                log.warn("qkpi: -D" + property + " has no effect, since the POM has a value for " + parameter.getName()
                        + ". Give the value there as a property of your own if it is to differ.");
            }
        }
    }

    /** The property that a parameter is set by, or an empty text. */
    static String property(Parameter parameter) {
        String expression = parameter.getExpression();
        boolean named = expression != null && expression.startsWith("${") && expression.endsWith("}");
        return named ? expression.substring(2, expression.length() - 1) : "";
    }

    private static void checkBoolean(String parameter, String value, WrongParameters wrong) {
        if (value == null) {
            return;
        }
        String text = value.strip();
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            List<String> known = List.of("true", "false");
            wrong.add(parameter + " `" + text + "` is neither true nor false." + Spelling.hint(text, known)
                    + "Use one of them.");
        }
    }

    /** What a property is set to, if it is. */
    private String value(String property) {
        String text = session.getUserProperties().getProperty(property);
        text = text == null ? project.getProperties().getProperty(property) : text;
        return text == null ? session.getSystemProperties().getProperty(property) : text;
    }

    /** Whether the POM has a value; Maven itself puts expressions where it has none. */
    private static boolean isLiteral(Xpp3Dom given) {
        return given.getChildCount() > 0
                || given.getValue() != null && !given.getValue().startsWith("${qkpi.");
    }
}
