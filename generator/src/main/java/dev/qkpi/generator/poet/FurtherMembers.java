package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.Presence;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.TypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The members of an object that have no component of their own: a map, empty where there are none. */
final class FurtherMembers {

    /** The component that holds them; no property of a document gets its name. */
    static final String NAME = "additionalProperties";

    private final CodecParts parts;

    FurtherMembers(CodecParts parts) {
        this.parts = parts;
    }

    /** The component as a property without a wire name. */
    static Property component(TypeRef.MapOf map) {
        Docs docs = new Docs("Properties that are not named above, by name.", false);
        return new Property("", NAME, map, Presence.OPTIONAL, Optional.empty(), docs);
    }

    static boolean isComponent(Property property) {
        return property.javaName().equals(NAME);
    }

    /** Starts to read: a map that is filled. */
    void begin(MethodSpec.Builder method, TypeRef.MapOf map) {
        method.addStatement("$T additional = new $T<>()", parts.types().of(map), LinkedHashMap.class);
    }

    /** Reads one. */
    CodeBlock put(TypeRef.MapOf map) {
        CodeBlock read = parts.json().read(map.value(), "in");
        boolean isNullable = map.nullableValues() && !map.value().isAny();
        CodeBlock value = map.value().isAny()
                ? CodeBlock.of("in.readAny()")
                : isNullable ? CodeBlock.of("in.tryNull() ? null : $L", read) : read;
        return CodeBlock.of("additional.put(name, $L)", value);
    }

    /** Writes all; {@code named} tells that there are other members, whose names they must not have. */
    void write(MethodSpec.Builder method, TypeRef.MapOf map, boolean named) {
        TypeName element = parts.types().of(map.value());
        TypeName held = map.nullableValues() ? parts.types().nullable(element) : element;
        method.beginControlFlow(
                "for ($T<$T, $T> entry : value.$L().entrySet())", Map.Entry.class, String.class, held, NAME);
        method.addStatement(named ? "out.name(FIELDS, entry.getKey())" : "out.name(entry.getKey())");
        CodeBlock write = parts.json().write(map.value(), "out", CodeBlock.of("entry.getValue()"));
        if (map.nullableValues() && !map.value().isAny()) {
            method.beginControlFlow("if (entry.getValue() == null)").addStatement("out.writeNull()");
            method.nextControlFlow("else").addStatement(write).endControlFlow();
        } else {
            method.addStatement(write);
        }
        method.endControlFlow();
    }
}
