package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of several schemas for the same value says most about it. */
final class Narrowing {

    private static final Set<SchemaKind> OBJECTS = Set.of(SchemaKind.RECORD, SchemaKind.MAP, SchemaKind.UNION);

    /** How deep lists of lists are looked into. */
    private static final int DEPTH = 10;

    private Narrowing() {}

    /** The narrowest part of an allOf whose parts are no objects; empty if one of them is, or there is none. */
    static Optional<SchemaView> ofValues(List<SchemaView> parts) {
        boolean values = parts.stream().noneMatch(part -> OBJECTS.contains(SchemaKind.of(follow(part))));
        return values ? parts.stream().reduce(Narrowing::both) : Optional.empty();
    }

    /** What holds where both describe a value: of lists of objects, what holds of the elements; else the narrower one. */
    static SchemaView both(SchemaView earlier, SchemaView later) {
        Optional<SchemaView> one = elements(earlier);
        Optional<SchemaView> other = elements(later);
        if (one.isEmpty() || other.isEmpty() || !areObjects(one.get(), other.get())) {
            return narrower(earlier, later);
        }
        if (isMadeOf(one.get(), other.get(), new HashSet<>())) {
            return earlier;
        }
        SchemaView merged = other.get().made("allOf", List.of(one.get(), other.get()));
        return isMadeOf(other.get(), one.get(), new HashSet<>()) ? later : later.made("items", List.of(merged));
    }

    /** Whether a schema is another one, or has it as a part. */
    private static boolean isMadeOf(SchemaView schema, SchemaView part, Set<String> seen) {
        SchemaView whole = follow(schema);
        return whole.pointer().equals(follow(part).pointer())
                || seen.add(whole.pointer())
                        && whole.all("allOf").stream().anyMatch(inner -> isMadeOf(inner, part, seen));
    }

    /** What describes the elements of a list that is never null. */
    private static Optional<SchemaView> elements(SchemaView schema) {
        SchemaView list = follow(schema);
        boolean plain = SchemaKind.of(list) == SchemaKind.LIST && !list.isNullable() && !schema.isNullable();
        return plain ? list.items() : Optional.empty();
    }

    /** The one that says more; the later one if they say as much. */
    private static SchemaView narrower(SchemaView earlier, SchemaView later) {
        return rank(follow(earlier)) > rank(follow(later)) ? earlier : later;
    }

    /** Whether both describe objects with properties, all of which a value then has. */
    static boolean areObjects(SchemaView a, SchemaView b) {
        return SchemaKind.of(follow(a)) == SchemaKind.RECORD && SchemaKind.of(follow(b)) == SchemaKind.RECORD;
    }

    /** Whether no value can be both. */
    static boolean conflict(SchemaView a, SchemaView b) {
        String one = shape(follow(a));
        String other = shape(follow(b));
        List<String> numbers = List.of("integer", "number");
        boolean known = !one.isEmpty() && !other.isEmpty();
        return known && !one.equals(other) && !numbers.containsAll(List.of(one, other));
    }

    /** The JSON type of a schema's values as far as it tells, or the empty string. */
    private static String shape(SchemaView schema) {
        return switch (SchemaKind.of(schema)) {
            case RECORD, MAP -> "object";
            case LIST -> "array";
            case ENUM -> schema.enumType();
            case SCALAR ->
                schema.types().isEmpty()
                        ? schema.constantType()
                        : schema.types().get(0);
            default -> "";
        };
    }

    /** How much a schema says of its values; of lists, what their elements say decides among them. */
    private static int rank(SchemaView schema) {
        int rank = 2 * DEPTH * ownRank(schema);
        SchemaView list = schema;
        for (int i = 0;
                i < DEPTH
                        && SchemaKind.of(list) == SchemaKind.LIST
                        && list.items().isPresent();
                i++) {
            list = follow(list.items().get());
            rank += ownRank(list);
        }
        return rank;
    }

    private static int ownRank(SchemaView schema) {
        return switch (SchemaKind.of(schema)) {
            case RECORD -> 9;
            case ENUM -> 8;
            case UNION -> 6;
            case MAP -> schema.additional().isPresent() ? 5 : 1;
            case LIST -> schema.items().isPresent() ? 5 : 1;
            case SCALAR -> scalarRank(schema);
            default -> 0;
        };
    }

    private static int scalarRank(SchemaView schema) {
        if (schema.constant().isPresent()) {
            return 7;
        }
        int rank = schema.types().contains("number") ? 1 : 2;
        return rank + (schema.format().isEmpty() ? 0 : 2);
    }

    private static SchemaView follow(SchemaView schema) {
        SchemaView current = schema;
        for (int i = 0; i < 100 && current.reference().isPresent(); i++) {
            current = current.reference().get();
        }
        return current;
    }
}
