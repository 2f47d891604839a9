package dev.qkpi.generator.golden;

import dev.qkpi.generator.model.TypeRef;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** Reads and writes values of any type of the model with the codecs of a compiled tree. */
final class Codecs {

    private final ClassLoader classes;
    private final String basePackage;
    private final Class<?> reader;
    private final Class<?> writer;
    private final Class<?> read;
    private final Class<?> write;

    Codecs(ClassLoader classes, String basePackage) throws ClassNotFoundException {
        this.classes = classes;
        this.basePackage = basePackage;
        this.reader = classes.loadClass(basePackage + ".internal.JsonReader");
        this.writer = classes.loadClass(basePackage + ".internal.JsonWriter");
        this.read = classes.loadClass(basePackage + ".internal.JsonReader$Read");
        this.write = classes.loadClass(basePackage + ".internal.JsonWriter$Write");
    }

    /** Whether the tree has codecs for all that a type is made of. */
    boolean has(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return isLoadable(codecOf(named)) || isEnum(named);
        }
        return type instanceof TypeRef.ListOf list
                ? has(list.element())
                : !(type instanceof TypeRef.MapOf map) || has(map.value());
    }

    /** The value that the JSON is, decoded. */
    Object decode(TypeRef type, boolean nullable, byte[] json) throws ReflectiveOperationException {
        return call(reader.getMethod("decode", byte[].class, read), null, json, reading(type, nullable));
    }

    /** The value as JSON. */
    byte[] encode(TypeRef type, boolean nullable, Object value) throws ReflectiveOperationException {
        return (byte[]) call(writer.getMethod("encode", Object.class, write), null, value, writing(type, nullable));
    }

    private Object reading(TypeRef type, boolean nullable) {
        return Proxy.newProxyInstance(classes, new Class<?>[] {read}, (proxy, method, arguments) -> {
            if (nullable && (boolean) call(reader.getMethod("tryNull"), arguments[0])) {
                return null;
            }
            return readValue(type, arguments[0]);
        });
    }

    private Object readValue(TypeRef type, Object in) throws ReflectiveOperationException {
        if (type instanceof TypeRef.Scalar scalar) {
            return call(reader.getMethod("read" + scalar.kind().suffix()), in);
        }
        if (type instanceof TypeRef.Named named) {
            if (isEnum(named)) {
                Class<?> choice = classes.loadClass(modelOf(named));
                Object value = call(reader.getMethod("read" + suffix(choice.getRecordComponents()[0].getType())), in);
                return choice.getConstructors()[0].newInstance(value);
            }
            return call(classes.loadClass(codecOf(named)).getMethod("read", reader), null, in);
        }
        if (type instanceof TypeRef.ListOf list) {
            return call(reader.getMethod("readList", read), in, reading(list.element(), list.nullableElements()));
        }
        if (type instanceof TypeRef.MapOf map) {
            return call(reader.getMethod("readMap", read), in, reading(map.value(), map.nullableValues()));
        }
        return call(reader.getMethod("readAny"), in);
    }

    private Object writing(TypeRef type, boolean nullable) {
        return Proxy.newProxyInstance(classes, new Class<?>[] {write}, (proxy, method, arguments) -> {
            if (arguments[1] == null && nullable) {
                return call(writer.getMethod("writeNull"), arguments[0]);
            }
            writeValue(type, arguments[0], arguments[1]);
            return null;
        });
    }

    private void writeValue(TypeRef type, Object out, Object value) throws ReflectiveOperationException {
        if (type instanceof TypeRef.Scalar scalar) {
            call(named(writer, "write" + scalar.kind().suffix()), out, value);
        } else if (type instanceof TypeRef.Named named) {
            if (isEnum(named)) {
                Object plain = call(value.getClass().getMethod("value"), value);
                call(named(writer, "write" + suffix(plain.getClass())), out, plain);
            } else {
                call(named(classes.loadClass(codecOf(named)), "write"), null, out, value);
            }
        } else if (type instanceof TypeRef.ListOf list) {
            call(named(writer, "writeList"), out, value, writing(list.element(), list.nullableElements()));
        } else if (type instanceof TypeRef.MapOf map) {
            call(named(writer, "writeMap"), out, value, writing(map.value(), map.nullableValues()));
        } else {
            call(named(writer, "writeAny"), out, value);
        }
    }

    private String codecOf(TypeRef.Named type) {
        return basePackage + ".internal.codec." + type.name() + "Codec";
    }

    private String modelOf(TypeRef.Named type) {
        return basePackage + ".model." + type.name();
    }

    /** Whether a type is an enum: these have no codec, and are written as their value. */
    private boolean isEnum(TypeRef.Named type) {
        try {
            classes.loadClass(modelOf(type)).getMethod("isKnown");
            return !isLoadable(codecOf(type));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private boolean isLoadable(String name) {
        try {
            classes.loadClass(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** What the methods that read and write a scalar end with. */
    static String suffix(Class<?> scalar) {
        return switch (scalar.getSimpleName()) {
            case "Integer" -> "Int";
            case "BigDecimal" -> "Decimal";
            case "LocalDate" -> "Date";
            case "OffsetDateTime" -> "DateTime";
            default -> scalar.getSimpleName();
        };
    }

    private static Method named(Class<?> owner, String name) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object call(Method method, Object target, Object... arguments) throws ReflectiveOperationException {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
