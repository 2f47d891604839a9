package dev.qkpi.generator.golden;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Values of compiled trees as texts: so that those that hold arrays can be compared, and seen. */
final class ValueText {

    private final boolean exact;

    /** Texts that tell types apart and what is null from what is not there; or only what the values say. */
    ValueText(boolean exact) {
        this.exact = exact;
    }

    /** A text that is equal where values are, arrays and the order of maps included. */
    String text(Object value) throws ReflectiveOperationException {
        if (value != null && Samples.isSupport(value.getClass(), "Binary")) {
            return Arrays.toString((byte[]) value.getClass().getMethod("bytes").invoke(value));
        }
        if (value != null && value.getClass().isRecord()) {
            StringBuilder record = new StringBuilder(exact ? value.getClass().getSimpleName() : "");
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object held = component.getAccessor().invoke(value);
                if (exact || held != null) {
                    record.append(' ').append(component.getName()).append('=').append(text(held));
                }
            }
            return record.append(';').toString();
        }
        if (value instanceof Map<?, ?> map) {
            StringBuilder all = new StringBuilder();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                all.append(entry.getKey())
                        .append('=')
                        .append(text(entry.getValue()))
                        .append(", ");
            }
            return "{" + all + "}";
        }
        if (value instanceof List<?> list) {
            StringBuilder all = new StringBuilder();
            for (Object element : list) {
                all.append(text(element)).append(", ");
            }
            return all.toString();
        }
        return value instanceof byte[] bytes
                ? Arrays.toString(bytes)
                : String.valueOf(value).replaceAll("\\[B@[0-9a-f]+", "[B");
    }
}
