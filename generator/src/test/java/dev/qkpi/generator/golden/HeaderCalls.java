package dev.qkpi.generator.golden;

import dev.qkpi.generator.model.ClientModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Documented headers of answers in a compiled tree: what an implementation sets, and what a caller gets. */
final class HeaderCalls {

    /** What the HTTP server sets by itself. */
    private static final Set<String> MANAGED =
            Set.of("connection", "contentLength", "date", "expect", "host", "transferEncoding", "upgrade");

    private final ClassLoader classes;
    private final String basePackage;
    private final Map<String, String> types = new HashMap<>();

    HeaderCalls(ClassLoader classes, String basePackage, ClientModel model) {
        this.classes = classes;
        this.basePackage = basePackage;
        model.resources()
                .forEach(resource -> resource.operations()
                        .forEach(operation -> operation
                                .headers()
                                .ifPresent(headers -> types.put(
                                        resource.typeName() + "." + operation.javaName(), headers.typeName()))));
    }

    /** Whether answers of the method have documented headers. */
    boolean isDocumented(Method method) {
        return types.containsKey(key(method));
    }

    /** Sets headers on the answer that this thread is making; gives them. */
    Object send(Method method, Samples samples) throws ReflectiveOperationException {
        Class<?> type = type(method);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean managed = MANAGED.contains(components[i].getName());
            values[i] = managed ? null : samples.of(components[i].getGenericType());
            parameters[i] = components[i].getType();
        }
        Object typed = type.getDeclaredConstructor(parameters).newInstance(values);
        Object headers = type.getMethod("toHeaders").invoke(typed);
        Class<?> serverCall = classes.loadClass(basePackage + ".server.ServerCall");
        serverCall
                .getMethod("headers", headers.getClass())
                .invoke(serverCall.getMethod("current").invoke(null), headers);
        return typed;
    }

    /** The headers that a caller gets with the answer of a call. */
    Object receive(Method method, Object client, Function<Object, Object> call) throws ReflectiveOperationException {
        Object response =
                client.getClass().getMethod("withResponse", Function.class).invoke(client, call);
        Object headers = response.getClass().getMethod("headers").invoke(response);
        return type(method).getMethod("of", headers.getClass()).invoke(null, headers);
    }

    /** The values of documented headers, except for those that the server sets. */
    List<Object> values(Object typed) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : typed.getClass().getRecordComponents()) {
            if (!MANAGED.contains(component.getName())) {
                values.add(component.getAccessor().invoke(typed));
            }
        }
        return values;
    }

    private Class<?> type(Method method) throws ClassNotFoundException {
        return classes.loadClass(basePackage + ".api." + types.get(key(method)));
    }

    private static String key(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
