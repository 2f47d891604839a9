package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Findings;
import dev.qkpi.generator.document.PathVariables;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.PathEnding;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.build.OperationBuilder.OperationPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether requests for the operations of a document can be told apart, and the variables within their paths. */
final class RouteCheck {

    private static final Pattern SEVERAL_SEGMENTS = Pattern.compile("\\{([+][^{}]*|[^{}:]*[*+])}");

    private final Findings findings;
    private final Function<String, TypeShape> shapes;
    private final Map<String, String> routes = new HashMap<>();

    /** A check that looks up the shapes of parameters by name. */
    RouteCheck(Findings findings, Function<String, TypeShape> shapes) {
        this.findings = findings;
        this.shapes = shapes;
    }

    void check(OperationPlace place, Operation operation) {
        String fixed = operation.parameters().stream()
                .filter(parameter -> parameter.fixed().isPresent())
                .map(RouteCheck::condition)
                .sorted()
                .collect(Collectors.joining(" "));
        String path = PathVariables.VARIABLE.matcher(operation.path()).replaceAll("{}");
        String answer = operation.success().content().map(Content::mediaType).orElse("");
        String first = routes.putIfAbsent(
                String.join(" ", place.group(), place.method(), path, answer, fixed), place.pointer());
        if (first != null) {
            findings.warning(
                    "QKPI-076",
                    place.pointer(),
                    "requests look like those for #" + first
                            + ", so the generated server gives them to this operation only if nothing implements the other",
                    "Let their paths, or a required parameter with one value, differ");
        }
        if (SEVERAL_SEGMENTS.matcher(place.path()).find()) {
            findings.warning(
                    "QKPI-075",
                    place.pointer(),
                    "a variable that stands for several segments is sent as one, its slashes encoded",
                    "Take the operator away, or give each segment a variable of its own");
        }
        checkPath(place, operation, path);
    }

    private void checkPath(OperationPlace place, Operation operation, String path) {
        if (path.startsWith("//") && path.indexOf('/', 2) < 0) {
            findings.warning(
                    "QKPI-075",
                    place.pointer(),
                    "the JDK's server refuses requests whose path is two slashes and one segment, so the generated server "
                            + "never gets them",
                    "Write the path with one slash");
        }
        int pairs = 0;
        for (int at = path.indexOf("}{"); at >= 0; at = path.indexOf("}{", at + 1)) {
            pairs++;
        }
        if (pairs > 0 && pairs > PathEnding.of(operation, shapes).size()) {
            findings.warning(
                    "QKPI-075",
                    place.pointer(),
                    "two variables stand side by side in the path, so the generated server cannot tell where one ends",
                    "Put a character between them that no value has, or list the values of the last");
        }
    }

    private static String condition(Parameter parameter) {
        return parameter.place() + " " + parameter.property().wireName() + "="
                + parameter.fixed().orElseThrow();
    }
}
