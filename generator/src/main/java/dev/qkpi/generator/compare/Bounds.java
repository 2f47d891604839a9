package dev.qkpi.generator.compare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes bounds that mean the same look the same. */
final class Bounds {

    private static final Map<String, String> EXCLUSIVE =
            Map.of("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum");

    private static final Map<String, Integer> BITS = Map.of("int32", 31, "int64", 63);

    private Bounds() {}

    /** Writes bounds in the way of OpenAPI 3.1; those of whole numbers include the number, and say more than the format. */
    static void even(Shape shape) {
        steps(shape);
        exclusive(shape);
        Integer bits = BITS.get(shape.format);
        if (bits != null && Set.of("integer").equals(shape.types)) {
            BigDecimal most = new BigDecimal(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
            shape.limits.computeIfPresent("maximum", (key, bound) -> bound.compareTo(most) >= 0 ? null : bound);
            BigDecimal least = most.add(BigDecimal.ONE).negate();
            shape.limits.computeIfPresent("minimum", (key, bound) -> bound.compareTo(least) <= 0 ? null : bound);
        }
    }

    /** What goes by whole steps is a whole number. */
    private static void steps(Shape shape) {
        BigDecimal step = shape.limits.get("multipleOf");
        if (step == null || step.signum() <= 0 || step.remainder(BigDecimal.ONE).signum() != 0) {
            return;
        }
        if (Set.of("number").equals(shape.types)) {
            shape.types = Set.of("integer");
        }
        if (step.compareTo(BigDecimal.ONE) == 0 && Set.of("integer").equals(shape.types)) {
            shape.limits.remove("multipleOf");
        }
    }

    private static void exclusive(Shape shape) {
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
