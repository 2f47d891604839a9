package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Records for objects: immutable, complete when constructed, with a builder. */
final class RecordEmitter {

    private final PoetTypes types;

    RecordEmitter(PoetTypes types) {
        this.types = types;
    }

    /** The records of a tree. */
    static Emitter of(PoetTree tree) {
        return model -> model.types().stream()
                .filter(RecordShape.class::isInstance)
                .map(shape -> () ->
                        new RecordEmitter(tree.built("model", shape.name())).emit((RecordShape) shape, List.of()));
    }

    /** The record of a shape, with further methods, which only a record of few components has. */
    GeneratedFile emit(RecordShape shape, List<MethodSpec> methods) {
        ClassName name = types.self();
        List<Property> components = components(shape);
        if (components.size() > WideEmitter.MOST_COMPONENTS) {
            return wide(shape, components);
        }
        List<BuilderPart> parts = components.stream().map(this::part).toList();
        TypeSpec.Builder type = TypeSpec.recordBuilder(name.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", RecordDocs.of(shape.docs().or("An object of the API's."), components))
                .recordConstructor(constructor(name, components));
        shape.unions().forEach(union -> type.addSuperinterface(types.model(union)));
        type.addMethods(methods);
        boolean complete =
                components.stream().noneMatch(property -> property.presence().isNeverNull());
        new BuilderEmitter(name, parts, complete).addTo(type, true);
        return types.file(type.build());
    }

    private GeneratedFile wide(RecordShape shape, List<Property> components) {
        List<WideValue> values = new ArrayList<>();
        for (Property property : components) {
            BuilderPart part = part(property);
            boolean container = property.type() instanceof TypeRef.ListOf || property.type() instanceof TypeRef.MapOf;
            CodeBlock assigned = container ? copy(property, types.self().simpleName(), "value") : part.assigned();
            BuilderPart copying = new BuilderPart(
                    part.name(), part.parameter(), part.field(), part.initial(), assigned, part.cleared());
            boolean further = FurtherMembers.isComponent(property);
            CodeBlock absent = further ? types.noMembers() : CodeBlock.of("");
            values.add(new WideValue(property, copying, type(property), absent));
        }
        CodeBlock docs = CodeBlock.of("$L", RecordDocs.of(shape.docs().or("An object of the API's."), List.of()));
        List<ClassName> unions = shape.unions().stream().map(types::model).toList();
        return new WideEmitter(types).emit(new WideEmitter.Shape(docs, values, unions, true));
    }

    private CodeBlock copy(Property property, String owner, String value) {
        return types.copy(property.type(), owner + ": " + property.wireName(), value);
    }

    /** All components of a record: its properties, and a map for those that are not named. */
    static List<Property> components(RecordShape shape) {
        List<Property> components = new ArrayList<>(shape.properties());
        shape.additional().map(FurtherMembers::component).ifPresent(components::add);
        return components;
    }

    private CodeBlock orNone(Property property, String value, CodeBlock copy) {
        return FurtherMembers.isComponent(property)
                ? CodeBlock.of("$L == null ? $L : $L", value, types.noMembers(), copy)
                : copy;
    }

    private BuilderPart part(Property property) {
        TypeName type = type(property);
        TypeName held = types.nullable(types.of(property.type()));
        CodeBlock initial = property.preset()
                .filter(text -> property.presence().isNeverNull())
                .map(text -> types.preset(property.type(), text))
                .orElse(CodeBlock.of(""));
        TypeName parameter = property.presence().isNeverNull() ? types.primitive(property.type()) : type;
        return new BuilderPart(property.javaName(), parameter, held, initial, CodeBlock.of("value"), Optional.empty());
    }

    private TypeName type(Property property) {
        TypeName type = types.of(property.type());
        return property.presence().isNeverNull() || FurtherMembers.isComponent(property) ? type : types.nullable(type);
    }

    private MethodSpec constructor(ClassName name, List<Property> components) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        components.forEach(property -> constructor.addParameter(
                ParameterSpec.builder(type(property), property.javaName()).build()));
        List<Property> required = components.stream()
                .filter(property -> property.presence().isNeverNull())
                .toList();
        if (!required.isEmpty()) {
            CodeBlock test = required.stream()
                    .map(p -> CodeBlock.of("$L == null", p.javaName()))
                    .collect(CodeBlock.joining(" || "));
            CodeBlock pairs = required.stream()
                    .map(p -> CodeBlock.of("$L, $L", JavaText.literal(p.wireName()), p.javaName()))
                    .collect(CodeBlock.joining(",$W"));
            constructor.beginControlFlow("if ($L)", test);
            constructor.addStatement("throw $T.missing($S,$W$L)", types.internal("Values"), name.simpleName(), pairs);
            constructor.endControlFlow();
        }
        for (Property property : components) {
            if (property.type() instanceof TypeRef.ListOf || property.type() instanceof TypeRef.MapOf) {
                CodeBlock copy = copy(property, name.simpleName(), property.javaName());
                constructor.addStatement("$L = $L", property.javaName(), orNone(property, property.javaName(), copy));
            }
        }
        return constructor.build();
    }
}
