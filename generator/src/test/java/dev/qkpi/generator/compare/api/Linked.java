package dev.qkpi.generator.compare.api;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs callers that were compiled earlier, to see which no longer link. */
final class Linked {

    private Linked() {}

    /** The names of the callers with something that does not link. */
    static Set<String> broken(Collection<String> callers, List<Path> folders) throws IOException {
        ClassLoader loader = Built.loader(folders.toArray(Path[]::new));
        Set<String> broken = new TreeSet<>();
        for (String caller : callers) {
            try {
                run(loader.loadClass(caller));
            } catch (LinkageError | ClassNotFoundException e) {
                broken.add(caller);
            }
        }
        return broken;
    }

    private static void run(Class<?> caller) {
        for (Method method : caller.getDeclaredMethods()) {
            invoke(method, null);
        }
        for (Class<?> implementation : caller.getDeclaredClasses()) {
            Object instance = instance(implementation);
            for (Class<?> implemented : implementation.getInterfaces()) {
                for (Method method : implemented.getMethods()) {
                    invoke(method, instance);
                }
            }
        }
    }

    private static Object instance(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls a method with nothing; what it does is no matter as long as it links. */
    private static void invoke(Method method, Object target) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = zero(types[i]);
        }
        try {
            method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof LinkageError error) {
                throw error;
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Object zero(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : type == double.class ? (Object) 0.0 : type == float.class ? 0f : null;
    }
}
