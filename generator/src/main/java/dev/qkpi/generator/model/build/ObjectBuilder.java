package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.Fixed;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Objects: records with properties, maps without. */
final class ObjectBuilder {

    private static final Pattern COMPONENT_PROPERTY =
            Pattern.compile("/components/schemas/([^/]+)(?:/allOf/\\d+)*/properties/[^/]+");

    private final BuildContext context;
    private final TypeBuilder types;

    ObjectBuilder(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
    }

    /** Builds the record and adds it to the model. */
    void build(SchemaView schema, String name) {
        ObjectParts parts = ObjectParts.of(schema);
        report(schema, parts);
        List<Tag> tags = types.unions().tagsOf(schema.pointer());
        NameScope names = NameScope.with("additionalProperties");
        List<Property> properties = properties(parts, Owner.of(name, schema), tags, names);
        addTags(tags, parts, properties, names);
        context.add(new TypeShape.RecordShape(
                name, schema.pointer(), TypeBuilder.docs(schema), properties, additional(parts, name), List.of()));
    }

    private void addTags(List<Tag> tags, ObjectParts parts, List<Property> properties, NameScope names) {
        tags.stream()
                .filter(tag -> !parts.properties().containsKey(tag.property()))
                .forEach(tag -> properties.add(tagProperty(tag, names)));
    }

    /**
     * Builds the body of a partial update and adds it to the model; no Java but the patch is made of a schema that is
     * nothing else.
     */
    void buildPatch(SchemaView schema, String name, boolean nothingElse) {
        ObjectParts parts = ObjectParts.of(schema);
        report(schema, parts);
        List<Tag> tags = types.unions().tagsOf(schema.pointer());
        List<String> readOnly = parts.properties().entrySet().stream()
                .filter(property -> Directions.isMarked(property.getValue(), "readOnly"))
                .map(Map.Entry::getKey)
                .toList();
        readOnly.forEach(parts.properties()::remove);
        if (nothingElse) {
            readOnly.forEach(property -> context.notes().neverSent(schema, property));
        }
        NameScope names = NameScope.with("additionalProperties");
        List<Property> properties = properties(parts, Owner.of(name, schema), tags, names);
        addTags(tags, parts, properties, names);
        context.add(new TypeShape.PatchShape(
                name, schema.pointer(), TypeBuilder.docs(schema), properties, additional(parts, name), List.of()));
    }

    private void report(SchemaView schema, ObjectParts parts) {
        SchemaNotes notes = context.notes();
        if (parts.isFlattened()) {
            notes.flattened(schema);
        }
        parts.conflicts().forEach(name -> notes.conflict(schema, name));
        boolean kept = parts.isOpen() || !parts.additional().isEmpty();
        parts.required().stream()
                .filter(name -> !kept && !parts.properties().containsKey(name))
                .forEach(name -> notes.undescribed(schema, name));
    }

    /** Whose properties are built: its Java name, and what mappings call it. */
    private record Owner(String name, String pointer, String key) {

        static Owner of(String name, SchemaView schema) {
            return new Owner(name, schema.pointer(), "property:" + Naming.label(schema.pointer()) + ".");
        }

        /** What a mapping calls a property of it. */
        String key(String wireName) {
            return key + wireName;
        }
    }

    private List<Property> properties(ObjectParts parts, Owner owner, List<Tag> tags, NameScope names) {
        List<Property> properties = new ArrayList<>();
        for (Map.Entry<String, SchemaView> entry : parts.properties().entrySet()) {
            String wireName = entry.getKey();
            SchemaView schema = entry.getValue();
            Optional<Tag> tag = tags.stream()
                    .filter(candidate -> candidate.property().equals(wireName))
                    .findFirst();
            TypeRef type = types.refOf(schema, ownerOf(schema, owner.name()) + JavaNames.type(wireName));
            boolean nullable = types.isNullable(schema) || type.isAny();
            boolean set = tag.flatMap(Tag::preset).isPresent();
            boolean required =
                    parts.required().contains(wireName) && !context.directions().isWaived(schema, owner.pointer());
            Presence presence = set ? Presence.REQUIRED : Presence.of(required, nullable);
            Optional<String> preset = tag.isPresent() ? tag.get().preset() : constant(schema);
            properties.add(new Property(
                    wireName,
                    context.naming().claim(names, owner.key(wireName), schema.pointer(), JavaNames.member(wireName)),
                    type,
                    presence,
                    preset.flatMap(literal -> fixed(type, literal)),
                    docs(schema)));
        }
        return properties;
    }

    /** What an inherited property's type is called after: the component that describes it. */
    private static String ownerOf(SchemaView property, String owner) {
        Matcher inherited = COMPONENT_PROPERTY.matcher(property.pointer());
        return inherited.matches() ? JavaNames.type(Pointers.unescape(inherited.group(1))) : owner;
    }

    private Optional<String> constant(SchemaView schema) {
        return types.simplify(schema).constant();
    }

    /** A literal as a value of the type, if it can be one. */
    private Optional<Fixed> fixed(TypeRef type, String literal) {
        ScalarKind kind = type instanceof TypeRef.Scalar scalar ? scalar.kind() : null;
        if (type instanceof TypeRef.Named named && context.shape(named.name()) instanceof TypeShape.EnumShape shape) {
            kind = shape.base();
        }
        return kind != null && kind.holds(literal) ? Optional.of(new Fixed(kind, literal)) : Optional.empty();
    }

    private Property tagProperty(Tag tag, NameScope names) {
        Docs docs = new Docs("Tells which member of the union this is.", false);
        String javaName = names.claim(JavaNames.member(tag.property()));
        TypeRef text = TypeRef.scalar(ScalarKind.STRING);
        Optional<Fixed> preset = tag.preset().flatMap(literal -> fixed(text, literal));
        return new Property(tag.property(), javaName, text, Presence.REQUIRED, preset, docs);
    }

    private String way(SchemaView schema) {
        boolean read = Directions.isMarked(schema, "readOnly");
        boolean write = Directions.isMarked(schema, "writeOnly");
        if (read && write) {
            context.notes().readAndWrite(schema);
        }
        return read ? " Set by the API only." : write ? " Never sent by the API." : "";
    }

    /** A property's own words, or those of the schema it refers to when that is no named type of its own. */
    private Docs docs(SchemaView schema) {
        Docs own = TypeBuilder.docs(schema);
        SchemaView target = context.follow(schema);
        Docs said = target == schema ? own : own.or(JavaText.firstSentence(target.description()));
        Docs docs = new Docs((said.text() + way(schema)).strip(), said.deprecated());
        // The client never sends a default by itself: whoever reads the value knows it.
        return schema.defaultValue()
                .or(target::defaultValue)
                .map(value -> new Docs(
                        (docs.text() + " If absent: `" + value.replace('`', '\'') + "`.").strip(), docs.deprecated()))
                .orElse(docs);
    }

    private Optional<TypeRef.MapOf> additional(ObjectParts parts, String owner) {
        if (parts.isOpen()) {
            return Optional.of(new TypeRef.MapOf(TypeRef.ANY, true));
        }
        List<TypeRef.MapOf> maps = parts.additional().stream()
                .map(value -> mapOf(value, owner + "Value"))
                .distinct()
                .toList();
        return maps.size() > 1
                ? Optional.of(new TypeRef.MapOf(TypeRef.ANY, true))
                : maps.stream().findFirst();
    }

    /** The map type of an object without named properties. */
    TypeRef map(SchemaView schema, String hint) {
        return additional(ObjectParts.of(schema), hint).<TypeRef>map(map -> map).orElseGet(TypeRef::freeForm);
    }

    private TypeRef.MapOf mapOf(SchemaView value, String hint) {
        TypeRef type = types.refOf(value, hint);
        return new TypeRef.MapOf(type, type.isAny() || types.isNullable(value));
    }
}
