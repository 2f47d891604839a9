package dev.qkpi.generator.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes bounds that mean the same look the same. */
final class Bounds {

    private static final Map<String, String> EXCLUSIVE =
            Map.of("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum");

    private Bounds() {}

    /** Writes bounds in the way of OpenAPI 3.1; those of whole numbers include the number. */
    static void even(Shape shape) {
        EXCLUSIVE.forEach((bound, exclusive) -> {
            List<Object> said = shape.rest.getOrDefault(exclusive, List.of());
            if (said.equals(List.of(true)) && shape.limits.containsKey(bound)) {
                shape.limits.put(exclusive, shape.limits.remove(bound));
                shape.rest.remove(exclusive);
            } else if (said.equals(List.of(false))) {
                shape.rest.remove(exclusive);
            }
            BigDecimal outer = shape.limits.get(exclusive);
            if (outer != null && outer.scale() <= 0 && Set.of("integer").equals(shape.types)) {
                BigDecimal inner = bound.equals("minimum") ? outer.add(BigDecimal.ONE) : outer.subtract(BigDecimal.ONE);
                shape.limits.remove(exclusive);
                shape.limits.merge(bound, inner, Limits.of(bound)::tighter);
            }
        });
    }
}
