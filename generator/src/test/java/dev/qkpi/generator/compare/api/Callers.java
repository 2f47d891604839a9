package dev.qkpi.generator.compare.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Code that uses all that it can see of a class, written from the class itself. */
final class Callers {

    private final Class<?> type;
    private final List<String> methods = new ArrayList<>();

    Callers(Class<?> type) {
        this.type = type;
    }

    /** A source that uses a class and those nested in it; empty if there is nothing to use. */
    String source(Use use, String name) {
        methods.clear();
        uses(type, use);
        return methods.isEmpty()
                ? ""
                : "@SuppressWarnings(\"all\") public class " + name + " {\n" + String.join("\n", methods) + "\n}\n";
    }

    private void uses(Class<?> owner, Use use) {
        if (!Modifier.isPublic(owner.getModifiers()) || owner.getTypeParameters().length > 0) {
            return;
        }
        switch (use) {
            case CALL -> calls(owner);
            case CONSTRUCT -> {
                if (owner.isRecord()) {
                    constructors(owner);
                }
            }
            case MATCH -> matches(owner);
            case IMPLEMENT -> implementation(owner);
        }
        Arrays.stream(owner.getDeclaredClasses())
                .sorted(Comparator.comparing(Class::getName))
                .forEach(nested -> uses(nested, use));
    }

    private void calls(Class<?> owner) {
        Arrays.stream(owner.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getTypeParameters().length == 0)
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> call(owner, method));
        for (Field field : owner.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers())) {
                add("", name(field.getGenericType()) + " v = " + name(owner) + "." + field.getName() + ";");
            }
        }
        if (!owner.isRecord()) {
            constructors(owner);
        }
        for (Class<?> supertype : owner.getInterfaces()) {
            if (supertype.getName().startsWith("golden.")) {
                String upcast = name(supertype) + " s = self; if (!" + name(supertype) + ".class.isAssignableFrom("
                        + name(owner) + ".class)) throw new IncompatibleClassChangeError();";
                add(name(owner) + " self", upcast);
            }
        }
    }

    private void call(Class<?> owner, Method method) {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        String target = (isStatic ? name(owner) : "self") + "." + method.getName() + "(";
        String result = method.getReturnType() == void.class ? "" : name(method.getGenericReturnType()) + " r = ";
        String self = isStatic ? "" : name(owner) + " self";
        String parameters = parameters(method);
        String both = self + (self.isEmpty() || parameters.isEmpty() ? "" : ", ") + parameters;
        add(both, result + target + arguments(method, false) + ");");
        List<Class<?>> types = Arrays.asList(method.getParameterTypes());
        if (types.contains(long.class) || types.contains(Long.class)) {
            add(both, result + target + arguments(method, true) + ");");
        }
    }

    private void constructors(Class<?> owner) {
        for (Constructor<?> constructor : owner.getDeclaredConstructors()) {
            if (Modifier.isPublic(constructor.getModifiers()) && !Modifier.isAbstract(owner.getModifiers())) {
                add(parameters(constructor), "new " + name(owner) + "(" + arguments(constructor, false) + ");");
            }
        }
    }

    private void matches(Class<?> owner) {
        List<String> cases = new ArrayList<>();
        if (owner.isSealed()) {
            for (Class<?> member : owner.getPermittedSubclasses()) {
                cases.add("case " + name(member) + " m -> 0;");
            }
        } else if (owner.isEnum()) {
            for (Object constant : owner.getEnumConstants()) {
                cases.add("case " + constant + " -> 0;");
            }
        }
        if (!cases.isEmpty()) {
            add(name(owner) + " self", "int r = switch (self) { " + String.join(" ", cases) + " };");
        }
    }

    private void implementation(Class<?> owner) {
        if (!owner.isInterface() || owner.isSealed() || owner.isAnnotation()) {
            return;
        }
        String body = Arrays.stream(owner.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toString))
                .map(method -> "@Override public " + name(method.getGenericReturnType()) + " " + method.getName() + "("
                        + parameters(method) + ") " + thrown(method) + "{ throw new UnsupportedOperationException(); }")
                .collect(Collectors.joining("\n"));
        methods.add("public static class Impl" + methods.size() + " implements " + name(owner) + " {\n" + body + "\n}");
    }

    private static String thrown(Method method) {
        String types =
                Arrays.stream(method.getExceptionTypes()).map(Callers::name).collect(Collectors.joining(", "));
        return types.isEmpty() ? "" : "throws " + types + " ";
    }

    private void add(String parameters, String statement) {
        methods.add("public static void m" + methods.size() + "(" + parameters + ") throws Throwable { " + statement
                + " }");
    }

    private static String parameters(Executable executable) {
        Type[] types = executable.getGenericParameterTypes();
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            parameters.add(name(types[i]) + " a" + i);
        }
        return String.join(", ", parameters);
    }

    private static String arguments(Executable executable, boolean literals) {
        Class<?>[] types = executable.getParameterTypes();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            // What a primitive takes is a literal, and what its box takes may be null.
            String literal = types[i] == long.class ? "1" : types[i] == Long.class ? "null" : "a" + i;
            arguments.add(literals ? literal : "a" + i);
        }
        return String.join(", ", arguments);
    }

    private static String name(Type type) {
        return type.getTypeName().replace('$', '.');
    }
}
