package dev.qkpi.generator.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a schema allows, whatever it is written like: references and {@code allOf} resolved, the dialects of OpenAPI 3.0 and
 * 3.1 made one.
 */
final class Shape {

    /** What an object may have beside its properties. */
    enum Further {
        OPEN,
        DESCRIBED,
        CLOSED
    }

    /** Types other than null; null if any. */
    Set<String> types;

    /** Whether the types are told by other keywords only. */
    boolean implied;

    boolean nullable = true;

    /** Whether null is one of the values that are listed. */
    boolean nullValue;

    /** Values other than null; null if any. */
    List<Object> values;

    /** Whether values beyond these are to be expected. */
    boolean open;

    String format = "";
    final Map<String, BigDecimal> limits = new TreeMap<>();
    final Set<String> patterns = new LinkedHashSet<>();
    final Map<String, List<Node>> properties = new LinkedHashMap<>();
    final Set<String> required = new LinkedHashSet<>();
    Further further = Further.OPEN;
    final List<Node> additional = new ArrayList<>();
    final List<Node> items = new ArrayList<>();
    final List<Union> unions = new ArrayList<>();

    /** The discriminator of an object that has subtypes. */
    Node discriminator;

    /** Flags that are set, such as {@code readOnly}. */
    final Set<String> flags = new LinkedHashSet<>();

    /** All else, by keyword: what each part says. */
    final Map<String, List<Object>> rest = new LinkedHashMap<>();

    /** Which schema says something, by keyword. */
    final Map<String, Node> origins = new LinkedHashMap<>();

    /**
     * One of several schemas.
     *
     * @param node the schema that has the keyword
     * @param keyword {@code oneOf} or {@code anyOf}
     * @param members the schemas other than null
     */
    record Union(Node node, String keyword, List<Node> members) {}

    /** Both at once, as {@code allOf} has it; this one takes in the other. */
    Shape and(Shape other) {
        if (other.types != null) {
            implied = types == null ? other.implied : implied && other.implied;
            types = types == null ? other.types : Types.both(types, other.types);
        }
        nullable &= other.nullable;
        if (other.values != null) {
            List<Object> kept = new ArrayList<>(values == null ? other.values : values);
            kept.retainAll(other.values);
            values = kept;
        }
        open |= other.open;
        format = format.isEmpty() ? other.format : format;
        other.limits.forEach((name, bound) -> limits.merge(name, bound, Limits.of(name)::tighter));
        patterns.addAll(other.patterns);
        other.properties.forEach((name, nodes) ->
                properties.computeIfAbsent(name, key -> new ArrayList<>()).addAll(nodes));
        required.addAll(other.required);
        further = further.compareTo(other.further) >= 0 ? further : other.further;
        additional.addAll(other.additional);
        items.addAll(other.items);
        unions.addAll(other.unions);
        flags.addAll(other.flags);
        other.rest.forEach(
                (key, said) -> rest.computeIfAbsent(key, k -> new ArrayList<>()).addAll(said));
        other.origins.forEach(origins::putIfAbsent);
        return this;
    }

    /** Whether nothing is said but types. */
    boolean isBare() {
        return types != null && !implied && isUnbound();
    }

    /** Whether nothing is said but a closed list of values. */
    boolean isEnumeration() {
        return values != null && isUnboundBeside();
    }

    private boolean isUnbound() {
        return values == null && isUnboundBeside();
    }

    private boolean isUnboundBeside() {
        return format.isEmpty()
                && limits.isEmpty()
                && patterns.isEmpty()
                && properties.isEmpty()
                && required.isEmpty()
                && items.isEmpty()
                && unions.isEmpty()
                && additional.isEmpty()
                && further == Further.OPEN
                && rest.keySet().stream().allMatch(Remainder.NOTES::contains);
    }

    /** Whether the schema says nothing about its values. */
    boolean isAnything() {
        return types == null && isUnbound();
    }
}
