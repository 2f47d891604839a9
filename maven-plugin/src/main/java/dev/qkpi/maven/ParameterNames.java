package dev.qkpi.maven;

import dev.qkpi.generator.model.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds parameters that no goal has.
 *
 * <p>Maven drops them silently, and a misspelt {@code inputSpec} would then generate from the KPI document.
 */
final class ParameterNames {

    private static final String PREFIX = "qkpi.";

    private final MojoExecution execution;
    private final Plugin declared;
    private final MavenSession session;
    private final Log log;

    ParameterNames(MojoExecution execution, Plugin declared, MavenSession session, Log log) {
        this.execution = execution;
        this.declared = declared;
        this.session = session;
        this.log = log;
    }

    /** Notes unknown elements of the configuration and misspelt properties; others of the command line are warned of. */
    void check(WrongParameters wrong) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : parameters()) {
            names.add(parameter.getName());
        }
        for (String element : elements()) {
            if (!names.contains(element)) {
                wrong.add("`" + element + "` is not a parameter of qkpi." + Spelling.hint(element, names)
                        + "See them all with `mvn qkpi:help -Ddetail`.");
            }
        }
        checkExecution(names, wrong);
        if (isLeftEmpty("inputSpec")) {
            wrong.add("inputSpec is empty. Name an OpenAPI document, or leave inputSpec out for the KPI document.");
        }
        checkProperties(wrong);
    }

    /** Whether the POM has an element without a value, which Maven takes for none at all, and nothing else gives one. */
    private boolean isLeftEmpty(String parameter) {
        Xpp3Dom own = child(execution.getConfiguration(), parameter);
        boolean given = own != null && own.getValue() != null && !own.getValue().startsWith("${" + PREFIX);
        return !given
                && !session.getUserProperties().containsKey(PREFIX + parameter)
                && !session.getCurrentProject().getProperties().containsKey(PREFIX + parameter)
                && execution.getMojoDescriptor().getParameterMap().containsKey(parameter)
                && (isLeftEmpty(declared, parameter) || isLeftEmpty(bound(), parameter));
    }

    /** Notes what an execution alone configures for none of its goals; what all share may be for others. */
    private void checkExecution(Set<String> known, WrongParameters wrong) {
        PluginExecution bound = bound();
        if (bound == null || bound.getGoals().isEmpty()) {
            return;
        }
        Set<String> alone = new TreeSet<>();
        addElements(bound, alone);
        alone.retainAll(known);
        alone.removeAll(execution.getMojoDescriptor().getParameterMap().keySet());
        Set<String> shared = new TreeSet<>();
        addElements(declared, shared);
        alone.removeAll(shared);
        for (String element : alone) {
            List<String> goals = goals(element);
            if (Collections.disjoint(goals, bound.getGoals())) {
                wrong.add("`" + element + "` is a parameter of " + String.join(", ", goals) + ", and execution `"
                        + bound.getId() + "` runs " + String.join(", ", bound.getGoals())
                        + ". Take it out, or put it where it belongs.");
            }
        }
    }

    private List<String> goals(String parameter) {
        List<String> goals = new ArrayList<>();
        for (MojoDescriptor goal :
                execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            if (goal.getParameterMap().containsKey(parameter)) {
                goals.add(goal.getGoal());
            }
        }
        Collections.sort(goals);
        return goals;
    }

    private static boolean isLeftEmpty(ConfigurationContainer container, String parameter) {
        Xpp3Dom element = container == null ? null : child(container.getConfiguration(), parameter);
        return element != null
                && element.getChildCount() == 0
                && (element.getValue() == null || element.getValue().isBlank());
    }

    private static Xpp3Dom child(Object configuration, String name) {
        return configuration instanceof Xpp3Dom known ? known.getChild(name) : null;
    }

    /** The execution as the POM has it; null of a goal that is called by its name. */
    private PluginExecution bound() {
        return declared.getExecutionsAsMap().get(execution.getExecutionId());
    }

    private void checkProperties(WrongParameters wrong) {
        Set<String> known = properties();
        Set<String> onCommandLine = session.getUserProperties().stringPropertyNames();
        Set<String> given = new TreeSet<>(onCommandLine);
        given.addAll(session.getCurrentProject().getProperties().stringPropertyNames());
        given.removeAll(known);
        for (String property : given) {
            if (!property.startsWith(PREFIX)) {
                continue;
            }
            String problem = "`" + property + "` is not a property of qkpi.";
            Optional<String> meant = Spelling.closest(property, known);
            if (meant.isPresent()) {
                wrong.add(problem + " Did you mean " + meant.get() + "?");
            } else if (onCommandLine.contains(property)) {
                // It may be meant for another plugin; a POM may even name its own, such as qkpi.version.
                log.warn("qkpi: " + problem);
            }
        }
        for (String property : new TreeSet<>(onCommandLine)) {
            checkPrefix(property, known);
        }
    }

    private Set<String> properties() {
        Set<String> properties = new TreeSet<>();
        for (Parameter parameter : parameters()) {
            String property = ParameterValues.property(parameter);
            if (property.startsWith(PREFIX)) {
                properties.add(property);
            }
        }
        return properties;
    }

    /** Warns of a property that lacks the prefix or has it misspelt; it may as well be another plugin's. */
    private void checkPrefix(String property, Set<String> known) {
        if (property.startsWith(PREFIX)) {
            return;
        }
        boolean bare = "default-cli".equals(execution.getExecutionId()) && known.contains(PREFIX + property);
        String name = property.substring(property.indexOf('.') + 1);
        // Most properties are others'; a slip in the prefix leaves the name behind it as it is.
        boolean slip = !name.equals(property) && known.contains(PREFIX + name);
        if (bare || slip && Spelling.closest(property, Set.of(PREFIX + name)).isPresent()) {
            log.warn("qkpi: `" + property + "` is not a property of qkpi. Did you mean " + PREFIX + name + "?");
        }
    }

    /** The parameters of all goals, since they may be configured together. */
    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (MojoDescriptor goal :
                execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            for (Parameter parameter : goal.getParameters()) {
                if (parameter.isEditable()) {
                    parameters.add(parameter);
                }
            }
        }
        return parameters;
    }

    /** The names in the configuration as written; Maven hands a goal only those that it knows. */
    private Set<String> elements() {
        Set<String> names = new TreeSet<>();
        addElements(declared, names);
        addElements(bound(), names);
        return names;
    }

    private static void addElements(ConfigurationContainer container, Set<String> names) {
        if (container != null && container.getConfiguration() instanceof Xpp3Dom configuration) {
            for (Xpp3Dom element : configuration.getChildren()) {
                names.add(element.getName());
            }
        }
    }
}
