package dev.qkpi.generator.golden;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Values of any type that generated code may ask for: no two the same in a row, and in the same order each time. */
final class Samples {

    private static final int DEPTH = 3;

    private final FixedValues fixed;
    private final Map<Class<?>, Integer> turns = new HashMap<>();
    private int number;
    private boolean plain;

    Samples(FixedValues fixed) {
        this.fixed = fixed;
    }

    /** Whether texts have letters and digits only. */
    void setPlain(boolean plain) {
        this.plain = plain;
    }

    /** The next value of the type. */
    Object of(Type type) throws ReflectiveOperationException {
        return of(type, 0);
    }

    private Object of(Type type, int depth) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return container(generic, depth);
        }
        Class<?> raw = (Class<?>) type;
        Object scalar = scalar(raw);
        if (scalar != null) {
            return scalar;
        }
        if (raw == Object.class) {
            return Map.of("any", List.of((long) ++number, "two", false));
        }
        if (isSupport(raw, "Binary")) {
            return raw.getMethod("ofBytes", byte[].class)
                    .invoke(null, new byte[] {0, 1, (byte) 0xff, '\r', '\n', '-', '-', (byte) ++number});
        }
        if (isSupport(raw, "Headers")) {
            Object none = raw.getField("EMPTY").get(null);
            return raw.getMethod("with", String.class, String.class).invoke(none, "X-Sample-" + ++number, "sample");
        }
        if (raw.isSealed()) {
            return of(member(raw), depth);
        }
        if (raw.isRecord()) {
            return record(raw, depth);
        }
        if (has(raw, "builder")) {
            return built(raw.getMethod("builder").invoke(null), depth);
        }
        throw new AssertionError("There is no sample of " + type);
    }

    /** Of a builder, what is optional of so many parameters that no record holds them: each is set. */
    private Object built(Object builder, int depth) throws ReflectiveOperationException {
        for (Method setter : depth > DEPTH ? new Method[0] : builder.getClass().getMethods()) {
            if (setter.getParameterCount() == 1 && setter.getReturnType() == builder.getClass()) {
                setter.invoke(builder, of(setter.getGenericParameterTypes()[0], depth + 1));
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private Object scalar(Class<?> type) {
        number++;
        if (!type.isPrimitive() && !type.isArray() && !type.getName().startsWith("java.")) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "String" -> (plain ? "text" : "a+b/c%d e\u00e9\u6f22\ud83d\ude00") + number;
            case "Boolean", "boolean" -> number % 2 == 0;
            case "Integer", "int" -> -7 - number;
            case "Long", "long" -> 9_007_199_254_740_993L + number;
            case "Float", "float" -> 1.5f + number;
            case "Double", "double" -> 0.1 + number;
            case "BigDecimal" -> new BigDecimal("12345678901234567890.5").add(BigDecimal.valueOf(number));
            case "LocalDate" -> LocalDate.of(2020, 5, 2).plusDays(number);
            case "OffsetDateTime" ->
                OffsetDateTime.parse("2020-05-02T10:11:12.5+02:00").plusSeconds(number);
            case "UUID" -> new UUID(0x123e4567e89b12d3L, 0xa456426614174000L + number);
            case "URI" -> URI.create("https://example.com/a?b=" + number);
            case "byte[]" -> new byte[] {0, 1, (byte) 0xff, (byte) number};
            default -> null;
        };
    }

    /** The member of a union whose turn it is, among those that can be told apart. */
    private Class<?> member(Class<?> union) {
        List<Class<?>> members = Arrays.stream(union.getPermittedSubclasses())
                .filter(member -> !List.of("Unknown", "Several").contains(member.getSimpleName()))
                .filter(member -> !fixed.isShadowed(union.getSimpleName(), member.getSimpleName()))
                .toList();
        return members.get((turns.merge(union, 1, Integer::sum) - 1) % members.size());
    }

    private Object container(ParameterizedType type, int depth) throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) type.getRawType();
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == List.class) {
            // Deep down one, for not all forms tell a list that is empty from none.
            return depth <= DEPTH
                    ? List.of(of(last, depth + 1), of(last, depth + 1))
                    : depth <= 3 * DEPTH ? List.of(of(last, depth + 1)) : List.of();
        }
        if (raw == Map.class) {
            return depth > 3 * DEPTH ? Map.of() : Map.of("a key", of(last, depth + 1));
        }
        return raw.getMethod("to", Object.class).invoke(null, of(last, depth + 1));
    }

    private Object record(Class<?> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        if (isOpenEnum(type)) {
            return ((List<?>) type.getMethod("known").invoke(null)).get(0);
        }
        Object[] values = new Object[components.length];
        List<String> needed = depth > DEPTH ? needed(type, values) : List.of();
        for (int i = 0; i < values.length; i++) {
            // Deep down only what is needed, so that types that contain each other come to an end.
            boolean filled = depth <= DEPTH
                    || isOpenEnum(components[i].getType())
                    || needed.stream().anyMatch(plain(components[i].getName())::startsWith);
            values[i] = filled ? of(components[i].getGenericType(), depth + 1) : scalar(components[i].getType());
        }
        if (depth <= 3 * DEPTH && values.length > 0 && Arrays.stream(values).allMatch(Objects::isNull)) {
            values[0] = of(components[0].getGenericType(), depth + 1);
        }
        fixed.of(type.getSimpleName()).forEach((name, literal) -> {
            for (int i = 0; i < values.length; i++) {
                if (components[i].getName().equals(name) && values[i] != null && isLiteral(values[i])) {
                    values[i] = literal(components[i].getGenericType(), literal);
                }
            }
        });
        return constructor(type).newInstance(values);
    }

    /** Whether a text can stand for values like this one: of a discriminator that is no scalar, none can. */
    private static boolean isLiteral(Object value) {
        return value.getClass().getName().startsWith("java.lang.")
                || value instanceof BigDecimal
                || isOpenEnum(value.getClass())
                || has(value.getClass(), "to");
    }

    /** The names of what a record cannot do without. */
    private static List<String> needed(Class<?> type, Object[] nothing) throws ReflectiveOperationException {
        try {
            constructor(type).newInstance(nothing);
            return List.of();
        } catch (InvocationTargetException e) {
            return Arrays.stream(e.getCause()
                            .getMessage()
                            .replaceFirst(".* missing: ", "")
                            .split(", "))
                    .map(Samples::plain)
                    .toList();
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static Constructor<?> constructor(Class<?> type) throws ReflectiveOperationException {
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    private static Object literal(Type type, String literal) {
        try {
            if (type instanceof ParameterizedType change) {
                Object value = literal(change.getActualTypeArguments()[0], literal);
                return ((Class<?>) change.getRawType())
                        .getMethod("to", Object.class)
                        .invoke(null, value);
            }
            Class<?> raw = (Class<?>) type;
            return switch (raw.getSimpleName()) {
                case "String" -> literal;
                case "Boolean" -> Boolean.valueOf(literal);
                case "Integer" -> Integer.valueOf(literal);
                case "Long" -> Long.valueOf(literal);
                case "Double" -> Double.valueOf(literal);
                case "BigDecimal" -> new BigDecimal(literal);
                default ->
                    constructor(raw).newInstance(literal(raw.getRecordComponents()[0].getGenericType(), literal));
            };
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether a type is one of the support code's in the base package. */
    static boolean isSupport(Class<?> type, String name) {
        return type.getName().matches("\\w+\\." + name);
    }

    private static boolean isOpenEnum(Class<?> type) {
        return type.isRecord() && has(type, "isKnown");
    }

    private static boolean has(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }
}
