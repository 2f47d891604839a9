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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A value of any type that generated code may ask for, the same each time. */
final class Samples {

    private static final int DEPTH = 3;

    private static final Map<Class<?>, Object> SCALARS = Map.ofEntries(
            Map.entry(String.class, "a+b/c%d e\u00e9\u6f22\ud83d\ude00"),
            Map.entry(Boolean.class, true),
            Map.entry(Integer.class, -7),
            Map.entry(Long.class, 9_007_199_254_740_993L),
            Map.entry(Float.class, 1.5f),
            Map.entry(Double.class, 0.1),
            Map.entry(BigDecimal.class, new BigDecimal("12345678901234567890.5")),
            Map.entry(LocalDate.class, LocalDate.of(2020, 5, 2)),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2020-05-02T10:11:12.5+02:00")),
            Map.entry(UUID.class, UUID.fromString("123e4567-e89b-12d3-a456-426614174000")),
            Map.entry(URI.class, URI.create("https://example.com/a?b=c")));

    private Samples() {}

    /** A value of the type. */
    static Object of(Type type) throws ReflectiveOperationException {
        return of(type, 0);
    }

    private static Object of(Type type, int depth) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return container(generic, depth);
        }
        Class<?> raw = (Class<?>) type;
        if (SCALARS.containsKey(raw)) {
            return SCALARS.get(raw);
        }
        if (raw == byte[].class) {
            return new byte[] {0, 1, (byte) 0xff};
        }
        if (raw == Object.class) {
            return Map.of("any", List.of(1L, "two", false));
        }
        if (isSupport(raw, "Binary")) {
            return raw.getMethod("ofBytes", byte[].class)
                    .invoke(null, new byte[] {0, 1, (byte) 0xff, '\r', '\n', '-', '-'});
        }
        if (raw.isSealed()) {
            return of(raw.getPermittedSubclasses()[0], depth);
        }
        if (raw.isRecord()) {
            return record(raw, depth);
        }
        if (Arrays.stream(raw.getMethods()).anyMatch(method -> method.getName().equals("builder"))) {
            Object builder = raw.getMethod("builder").invoke(null);
            return builder.getClass().getMethod("build").invoke(builder);
        }
        throw new AssertionError("There is no sample of " + type);
    }

    private static Object container(ParameterizedType type, int depth) throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) type.getRawType();
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == List.class) {
            return depth > DEPTH ? List.of() : List.of(of(last, depth + 1), of(last, depth + 1));
        }
        if (raw == Map.class) {
            return depth > DEPTH ? Map.of() : Map.of("a key", of(last, depth + 1));
        }
        return raw.getMethod("to", Object.class).invoke(null, of(last, depth + 1));
    }

    private static Object record(Class<?> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        if (isOpenEnum(type)) {
            return ((List<?>) type.getMethod("known").invoke(null)).get(0);
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            // Deep down scalars only, so that types that contain each other come to an end.
            values[i] = depth > DEPTH
                    ? SCALARS.get(components[i].getType())
                    : of(components[i].getGenericType(), depth + 1);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        try {
            return withPresets(type, values, constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] == null && depth < 12 ? of(components[i].getGenericType(), depth + 1) : values[i];
            }
            return constructor.newInstance(values);
        }
    }

    /** A record that is told apart by a discriminator keeps the value that its builder starts with. */
    private static Object withPresets(Class<?> type, Object[] values, Object filled)
            throws ReflectiveOperationException {
        if (Arrays.stream(type.getMethods())
                .noneMatch(method -> method.getName().equals("builder"))) {
            return filled;
        }
        Object builder = type.getMethod("builder").invoke(null);
        Object result = filled;
        for (RecordComponent component : type.getRecordComponents()) {
            var field = builder.getClass().getDeclaredField(component.getName());
            field.setAccessible(true);
            Object preset = field.get(builder);
            if (preset != null && !preset.getClass().getSimpleName().endsWith("Change")) {
                Object next = type.getMethod("toBuilder").invoke(result);
                for (Method method : next.getClass().getMethods()) {
                    boolean setter = method.getName().equals(component.getName()) && method.getParameterCount() == 1;
                    if (setter) {
                        method.invoke(next, preset);
                    }
                }
                result = next.getClass().getMethod("build").invoke(next);
            }
        }
        return result;
    }

    /** Whether a type is one of the support code's in the base package. */
    static boolean isSupport(Class<?> type, String name) {
        return type.getName().matches("\\w+\\." + name);
    }

    private static boolean isOpenEnum(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("isKnown"));
    }
}
