package dev.qkpi.generator.model;

import dev.qkpi.generator.model.Parameter.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What tells operations apart whose requests have the same method and path but for the names of variables: parameters
 * that one must have and another does not know, and variables whose texts are limited in one of them only.
 */
public final class RouteSigns {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final Function<String, TypeShape> shapes;
    private final Map<String, List<Parameter>> signs = new HashMap<>();

    private RouteSigns(Function<String, TypeShape> shapes) {
        this.shapes = shapes;
    }

    /** Those of operations that one server has; shapes are looked up by name. */
    public static RouteSigns of(Collection<Operation> operations, Function<String, TypeShape> shapes) {
        Map<String, Map<String, Operation>> routes = new LinkedHashMap<>();
        for (Operation operation : operations) {
            routes.computeIfAbsent(route(operation), key -> new LinkedHashMap<>())
                    .putIfAbsent(operation.id(), operation);
        }
        RouteSigns found = new RouteSigns(shapes);
        routes.values().stream().filter(group -> group.size() > 1).forEach(group -> found.add(group.values()));
        return found;
    }

    /** The method and the path of an operation, whose variables have no names. */
    public static String route(Operation operation) {
        return operation.method() + " " + VARIABLE.matcher(operation.path()).replaceAll("{}");
    }

    /** The operation's parameters that tell its requests from those of others. */
    public List<Parameter> of(Operation operation) {
        return signs.getOrDefault(operation.id(), List.of());
    }

    private void add(Collection<Operation> group) {
        Map<String, Long> known = group.stream()
                .flatMap(operation -> operation.parameters().stream()
                        .filter(parameter -> parameter.place() != Place.PATH)
                        .map(RouteSigns::key)
                        .distinct())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        Map<Integer, Set<TypeRef>> types = new HashMap<>();
        for (Operation operation : group) {
            variables(operation)
                    .forEach((at, variable) -> types.computeIfAbsent(at, key -> new HashSet<>())
                            .add(variable.property().type()));
        }
        for (Operation operation : group) {
            List<Parameter> own = new ArrayList<>();
            variables(operation).forEach((at, variable) -> {
                if (types.get(at).size() > 1 && isLimited(variable)) {
                    own.add(variable);
                }
            });
            operation.parameters().stream()
                    .filter(RouteSigns::isAlwaysThere)
                    .filter(parameter -> known.get(key(parameter)) < group.size())
                    .forEach(own::add);
            signs.put(operation.id(), List.copyOf(own));
        }
    }

    /** The variables of an operation's path, by where they stand among all. */
    private static Map<Integer, Parameter> variables(Operation operation) {
        Map<String, Parameter> byName = operation.parameters().stream()
                .filter(parameter -> parameter.place() == Place.PATH)
                .collect(Collectors.toMap(p -> p.property().wireName(), p -> p, (first, second) -> first));
        Map<Integer, Parameter> variables = new LinkedHashMap<>();
        Matcher variable = VARIABLE.matcher(operation.path());
        for (int at = 0; variable.find(); at++) {
            Parameter parameter = byName.get(variable.group(1));
            if (parameter != null) {
                variables.put(at, parameter);
            }
        }
        return variables;
    }

    private boolean isLimited(Parameter variable) {
        if (variable.layout().style() != Parameter.Style.SIMPLE) {
            return false;
        }
        TypeRef type = variable.property().type();
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind() != ScalarKind.STRING;
        }
        TypeShape shape = type instanceof TypeRef.Named named ? shapes.apply(named.name()) : null;
        return shape instanceof TypeShape.EnumShape
                || shape instanceof TypeShape.ScalarShape own && own.base() != ScalarKind.STRING;
    }

    /** Whether each right request has the parameter under its own name; one with a fixed text is known by that. */
    private static boolean isAlwaysThere(Parameter parameter) {
        boolean spread = parameter.layout().shape() == ParameterShape.OBJECT
                && (parameter.layout().style() == Parameter.Style.FORM_EXPLODED
                        || parameter.layout().style() == Parameter.Style.DEEP);
        return parameter.place() != Place.PATH
                && parameter.isRequired()
                && parameter.fixed().isEmpty()
                && parameter.fallback().isEmpty()
                && !spread;
    }

    private static String key(Parameter parameter) {
        String name = parameter.property().wireName();
        boolean header = parameter.place() == Place.HEADER;
        return parameter.place() + " " + (header ? name.toLowerCase(Locale.ROOT) : name);
    }
}
