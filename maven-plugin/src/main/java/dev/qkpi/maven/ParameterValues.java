package dev.qkpi.maven;

import dev.qkpi.generator.model.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
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

    /** Notes texts that are no booleans; warns of properties that have no effect. */
    void check(WrongParameters wrong, Log log) {
        for (Parameter parameter : execution.getMojoDescriptor().getParameters()) {
            Optional<Xpp3Dom> given = Optional.ofNullable(execution.getConfiguration())
                    .map(configuration -> configuration.getChild(parameter.getName()));
            String property = property(parameter);
            if (parameter.getType().equals("boolean")) {
                given.map(Xpp3Dom::getValue)
                        .flatMap(text -> text.contains("${") ? value(property) : Optional.of(text))
                        .ifPresent(text -> checkBoolean(parameter.getName(), text.strip(), wrong));
            }
            if (session.getUserProperties().containsKey(property)
                    && given.filter(ParameterValues::isLiteral).isPresent()) {
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

    private static void checkBoolean(String parameter, String text, WrongParameters wrong) {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            List<String> known = List.of("true", "false");
            wrong.add(parameter + " `" + text + "` is neither true nor false." + Spelling.hint(text, known)
                    + "Use one of them.");
        }
    }

    private Optional<String> value(String property) {
        return Stream.of(session.getUserProperties(), project.getProperties(), session.getSystemProperties())
                .map((Properties properties) -> properties.getProperty(property))
                .filter(text -> text != null)
                .findFirst();
    }

    /** Whether the POM has a value; Maven itself puts expressions where it has none. */
    private static boolean isLiteral(Xpp3Dom given) {
        return given.getChildCount() > 0
                || given.getValue() != null && !given.getValue().startsWith("${qkpi.");
    }
}
