package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.Presence;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objects: records with properties, maps without. */
final class ObjectBuilder {

    private final BuildContext context;
    private final TypeBuilder types;

    ObjectBuilder(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
    }

    /** Builds the record and adds it to the model. */
    void build(SchemaView schema, String name) {
        ObjectParts parts = ObjectParts.of(schema);
        if (parts.isFlattened()) {
            context.findings()
                    .warning(
                            "QKPI-032",
                            schema.pointer(),
                            "alternatives beside an object's own properties are put into one record, all optional",
                            "Move the common properties into each alternative to get a union");
        }
        Tag tag = types.unions().tagOf(schema.pointer());
        NameScope names = NameScope.with("additionalProperties");
        List<Property> properties = properties(parts, name, tag, names);
        if (tag != null && !parts.properties().containsKey(tag.property())) {
            properties.add(tagProperty(tag, names));
        }
        context.add(new TypeShape.RecordShape(
                name, schema.pointer(), TypeBuilder.docs(schema), properties, additional(parts, name), List.of()));
    }

    /** Builds the body of a partial update and adds it to the model. */
    void buildPatch(SchemaView schema, String name) {
        ObjectParts parts = ObjectParts.of(schema);
        List<Property> properties = properties(parts, name, null, new NameScope());
        if (parts.additional().isPresent() || parts.isOpen()) {
            context.findings()
                    .warning(
                            "QKPI-033",
                            schema.pointer(),
                            "further properties cannot be part of the patch",
                            "Name the properties that callers change");
        }
        context.add(new TypeShape.PatchShape(name, schema.pointer(), TypeBuilder.docs(schema), properties));
    }

    private List<Property> properties(ObjectParts parts, String owner, Tag tag, NameScope names) {
        List<Property> properties = new ArrayList<>();
        for (Map.Entry<String, SchemaView> entry : parts.properties().entrySet()) {
            String wireName = entry.getKey();
            SchemaView schema = entry.getValue();
            boolean tagged = tag != null && tag.property().equals(wireName);
            TypeRef type = types.refOf(schema, owner + JavaNames.type(wireName));
            boolean nullable = types.isNullable(schema) || type.equals(TypeRef.ANY);
            Presence presence = tagged ? Presence.REQUIRED : Presence.of(parts.isRequired(wireName), nullable);
            Optional<String> preset = tagged ? tag.preset() : schema.constant();
            properties.add(new Property(
                    wireName,
                    names.claim(JavaNames.member(wireName)),
                    type,
                    presence,
                    preset.filter(text -> holdsText(type)),
                    docs(schema)));
        }
        return properties;
    }

    /** Whether a text can stand in for a value of the type. */
    private boolean holdsText(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return context.shape(named.name()) instanceof TypeShape.EnumShape shape
                    && shape.base() == ScalarKind.STRING;
        }
        return type.equals(TypeRef.scalar(ScalarKind.STRING));
    }

    private Property tagProperty(Tag tag, NameScope names) {
        Docs docs = new Docs("Tells which member of the union this is.", false);
        String javaName = names.claim(JavaNames.member(tag.property()));
        return new Property(
                tag.property(), javaName, TypeRef.scalar(ScalarKind.STRING), Presence.REQUIRED, tag.preset(), docs);
    }

    /** A property's own words, or those of the schema it refers to when that is no named type of its own. */
    private Docs docs(SchemaView schema) {
        Docs own = TypeBuilder.docs(schema);
        SchemaView target = context.follow(schema);
        return target == schema ? own : own.or(JavaText.firstSentence(target.description()));
    }

    private Optional<TypeRef.MapOf> additional(ObjectParts parts, String owner) {
        if (parts.additional().isPresent()) {
            return Optional.of(mapOf(parts.additional().get(), owner + "Value"));
        }
        return parts.isOpen() ? Optional.of(new TypeRef.MapOf(TypeRef.ANY, true)) : Optional.empty();
    }

    /** The map type of an object without named properties. */
    TypeRef map(SchemaView schema, String hint) {
        return schema.additional()
                .<TypeRef>map(value -> mapOf(value, hint + "Value"))
                .orElseGet(TypeRef::freeForm);
    }

    private TypeRef.MapOf mapOf(SchemaView value, String hint) {
        TypeRef type = types.refOf(value, hint);
        return new TypeRef.MapOf(type, type.equals(TypeRef.ANY) || types.isNullable(value));
    }
}
