package dev.qkpi.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variable at the end of a segment, right behind another, whose known values tell where the other one ends.
 *
 * @param before the wire name of the variable before it
 * @param name its own wire name
 * @param texts its known values, the longest first
 */
public record PathEnding(String before, String name, List<String> texts) {

    private static final Pattern PAIR = Pattern.compile("\\{([^{}]*)}\\{([^{}]*)}(?=/|$)");

    /** More than these are no suffixes that a server can be expected to try. */
    private static final int MOST = 20;

    /** Those of an operation's path; shapes are looked up by name. */
    public static List<PathEnding> of(Operation operation, Function<String, TypeShape> shapes) {
        if (!operation.path().contains("}{")) {
            return List.of();
        }
        List<PathEnding> endings = new ArrayList<>();
        for (Matcher pair = PAIR.matcher(operation.path()); pair.find(); ) {
            String name = pair.group(2);
            texts(operation, name, shapes)
                    .filter(texts -> texts.size() <= MOST)
                    .ifPresent(texts -> endings.add(new PathEnding(pair.group(1), name, texts)));
        }
        return endings;
    }

    private static Optional<List<String>> texts(Operation operation, String name, Function<String, TypeShape> shapes) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.place() == Parameter.Place.PATH
                        && parameter.property().wireName().equals(name)
                        && parameter.property().type() instanceof TypeRef.Named)
                .map(parameter ->
                        shapes.apply(((TypeRef.Named) parameter.property().type()).name()))
                .filter(TypeShape.EnumShape.class::isInstance)
                .map(shape -> ((TypeShape.EnumShape) shape)
                        .values().stream()
                                .map(EnumValue::literal)
                                .sorted((one, other) -> other.length() - one.length())
                                .toList())
                .findFirst();
    }
}
