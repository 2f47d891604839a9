package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Findings;
import dev.qkpi.generator.document.PathVariables;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Parameter.Place;
import dev.qkpi.generator.model.PathEnding;
import dev.qkpi.generator.model.RouteSigns;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.build.OperationBuilder.OperationPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether requests for the operations of a document can be told apart, and the variables within their paths. */
final class RouteCheck {

    private static final Pattern SEVERAL_SEGMENTS = Pattern.compile("\\{([+][^{}]*|[^{}:]*[*+])}");

    private final Findings findings;
    private final Function<String, TypeShape> shapes;
    private final Map<String, List<Added>> added = new LinkedHashMap<>();

    /** A check that looks up the shapes of parameters by name. */
    RouteCheck(Findings findings, Function<String, TypeShape> shapes) {
        this.findings = findings;
        this.shapes = shapes;
    }

    /** Takes an operation, and tells what is wrong with its path. */
    void add(OperationPlace place, Operation operation) {
        added.computeIfAbsent(place.group(), group -> new ArrayList<>()).add(new Added(place.pointer(), operation));
        if (SEVERAL_SEGMENTS.matcher(place.path()).find()) {
            findings.warning(
                    "QKPI-075",
                    place.pointer(),
                    "a variable that stands for several segments is sent as one, its slashes encoded",
                    "Take the operator away, or give each segment a variable of its own");
        }
        checkPath(place, operation);
    }

    /** Tells which of the operations that were taken requests cannot tell apart. */
    void check() {
        added.values().forEach(group -> {
            RouteSigns signs =
                    RouteSigns.of(group.stream().map(Added::operation).toList(), shapes);
            Map<String, Known> known = new HashMap<>();
            group.forEach(each -> {
                Known own = new Known(each.pointer(), signs.of(each.operation()));
                Known first = known.putIfAbsent(route(each.operation(), own), own);
                if (first != null) {
                    tell(own, first);
                }
            });
        });
    }

    private void tell(Known own, Known first) {
        boolean same = own.variables().isEmpty() && first.variables().isEmpty();
        String consequence = same
                ? ", so the generated server gives them to this operation only if nothing implements the other"
                : " where the path's values fit both, so the generated server gives these to the one with the narrower types";
        findings.warning(
                "QKPI-076",
                own.pointer(),
                "requests look like those for #" + first.pointer() + consequence,
                "Let their paths differ, or give one a required parameter that the other does not have");
    }

    private static String route(Operation operation, Known own) {
        String fixed = operation.parameters().stream()
                .filter(parameter -> parameter.fixed().isPresent())
                .map(RouteCheck::condition)
                .sorted()
                .collect(Collectors.joining(" "));
        String answer = operation.success().content().map(Content::mediaType).orElse("");
        return String.join(" ", RouteSigns.route(operation), answer, fixed, own.names());
    }

    private record Added(String pointer, Operation operation) {}

    /** An operation, and what tells it from others of the same path. */
    private record Known(String pointer, List<Parameter> signs) {
        List<Parameter> variables() {
            return signs.stream().filter(sign -> sign.place() == Place.PATH).toList();
        }

        String names() {
            return signs.stream()
                    .filter(sign -> sign.place() != Place.PATH)
                    .map(sign -> sign.place() + " " + sign.property().wireName())
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    private void checkPath(OperationPlace place, Operation operation) {
        String path = PathVariables.VARIABLE.matcher(operation.path()).replaceAll("{}");
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
