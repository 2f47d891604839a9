package dev.qkpi.generator.template;

import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Types and JSON functions as source text of one file. */
public final class SourceTypes {

    private final Layout layout;
    private final ImportScope scope;

    /** Types of a tree in a layout, as one file names them. */
    public SourceTypes(Layout layout, ImportScope scope) {
        this.layout = layout;
        this.scope = scope;
    }

    /** What the file imports. */
    public ImportScope scope() {
        return scope;
    }

    /** Keeps simple names for types of the file's own package that its template names. */
    SourceTypes reserving(String... names) {
        for (String name : names) {
            scope.use(scope.packageName() + "." + name);
        }
        return this;
    }

    /** A type of the generated tree, by its place below the base package. */
    public String own(String subpackage, String name) {
        return scope.use(layout.qualified(subpackage, name));
    }

    String nullableType() {
        return layout.nullableType();
    }

    /** A type by its full name. */
    public String java(String qualifiedName) {
        return scope.use(qualifiedName);
    }

    /** The type that holds a value that is not null. */
    public String of(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind() == ScalarKind.BYTES
                    ? "byte[]"
                    : scope.use(scalar.kind().javaType());
        }
        if (type instanceof TypeRef.Named named) {
            return named.isImported() ? java(named.name()) : own("model", named.name());
        }
        if (type instanceof TypeRef.ListOf list) {
            return java("java.util.List") + "<" + of(list.element(), list.nullableElements()) + ">";
        }
        if (type instanceof TypeRef.MapOf map) {
            return java("java.util.Map") + "<String, " + of(map.value(), map.nullableValues()) + ">";
        }
        return type instanceof TypeRef.Support support ? own("", support.name()) : "Object";
    }

    /** The parts of a multipart body that is held by a variable. */
    String partsOf(TypeRef type, String variable) {
        return type instanceof TypeRef.Named named
                ? own("internal.codec", named.name() + "Parts") + ".write(" + variable + ")"
                : variable;
    }

    /** The value of the multipart body in a variable. */
    String readParts(TypeRef type, String variable) {
        String parts = own("internal", "Multipart") + ".decode(" + variable + ")";
        return type instanceof TypeRef.Named named
                ? own("internal.codec", named.name() + "Parts") + ".read(" + parts + ")"
                : parts;
    }

    /** The styles of a form's fields. */
    String styles(Content content) {
        List<String> entries = new ArrayList<>();
        String map = java("java.util.Map");
        content.styles()
                .forEach((name, style) ->
                        entries.add(map + ".entry(" + JavaText.literal(name) + ", " + JavaText.literal(style) + ")"));
        return entries.isEmpty() ? map + ".of()" : map + ".ofEntries(" + String.join(", ", entries) + ")";
    }

    /** The type that holds a value, marked if it may be null. */
    String of(TypeRef type, boolean nullable) {
        String plain = of(type);
        if (!nullable) {
            return plain;
        }
        String mark = "@" + scope.use(layout.nullableType()) + " ";
        if (plain.equals("byte[]")) {
            return "byte " + mark + "[]";
        }
        int generic = plain.indexOf('<');
        int simple = plain.substring(0, generic < 0 ? plain.length() : generic).lastIndexOf('.') + 1;
        return plain.substring(0, simple) + mark + plain.substring(simple);
    }

    /** A function that reads a value from JSON; its parameters have names that no argument of an operation can have. */
    String reading(TypeRef type, boolean nullable) {
        return reading(type, nullable, 1);
    }

    private String reading(TypeRef type, boolean nullable, int depth) {
        String in = "in" + depth + "_";
        if (nullable && !(type instanceof TypeRef.Any)) {
            return in + " -> " + in + ".readNullable(" + reading(type, false, depth + 1) + ")";
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return own("internal", "JsonReader") + "::read" + scalar.kind().suffix();
        }
        if (type instanceof TypeRef.Named named) {
            ScalarKind base = layout.enums().get(named.name());
            return base == null
                    ? codec(named) + "::read"
                    : in + " -> new " + of(type) + "(" + in + ".read" + base.suffix() + "())";
        }
        if (type instanceof TypeRef.ListOf list) {
            return in + " -> " + in + ".readList(" + reading(list.element(), list.nullableElements(), depth + 1) + ")";
        }
        if (type instanceof TypeRef.MapOf map) {
            return in + " -> " + in + ".readMap(" + reading(map.value(), map.nullableValues(), depth + 1) + ")";
        }
        return own("internal", "JsonReader") + "::readAny";
    }

    private String codec(TypeRef.Named named) {
        String name = named.name() + "Codec";
        return named.isImported() ? java(name) : own("internal.codec", name);
    }

    /** A function that writes a value as JSON. */
    String writing(TypeRef type, boolean nullable) {
        return writing(type, nullable, 1);
    }

    private String writing(TypeRef type, boolean nullable, int depth) {
        String head = "(out" + depth + "_, value" + depth + "_) -> out" + depth + "_";
        String value = "value" + depth + "_, ";
        if (nullable && !(type instanceof TypeRef.Any)) {
            return head + ".writeNullable(" + value + writing(type, false, depth + 1) + ")";
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return own("internal", "JsonWriter") + "::write" + scalar.kind().suffix();
        }
        if (type instanceof TypeRef.Named named) {
            ScalarKind base = layout.enums().get(named.name());
            return base == null
                    ? codec(named) + "::write"
                    : head + ".write" + base.suffix() + "(value" + depth + "_.value())";
        }
        if (type instanceof TypeRef.ListOf list) {
            return head + ".writeList(" + value + writing(list.element(), list.nullableElements(), depth + 1) + ")";
        }
        if (type instanceof TypeRef.MapOf map) {
            return head + ".writeMap(" + value + writing(map.value(), map.nullableValues(), depth + 1) + ")";
        }
        return own("internal", "JsonWriter") + "::writeAny";
    }
}
