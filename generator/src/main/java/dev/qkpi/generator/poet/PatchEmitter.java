package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape.PatchShape;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Patches: records of changes, each absent, a value or, where the document allows it, null. */
final class PatchEmitter {

    private final PoetTypes types;

    PatchEmitter(PoetTypes types) {
        this.types = types;
    }

    /** The patches of a tree. */
    static Emitter of(PoetTree tree) {
        return model -> model.types().stream()
                .filter(PatchShape.class::isInstance)
                .map(shape -> () -> new PatchEmitter(tree.built("model", shape.name())).emit((PatchShape) shape));
    }

    private GeneratedFile emit(PatchShape shape) {
        if (shape.properties().size() > WideEmitter.MOST_COMPONENTS) {
            return wide(shape);
        }
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        shape.properties().forEach(property -> constructor.addParameter(change(property), property.javaName()));
        shape.additional().ifPresent(map -> constructor.addParameter(types.of(map), FurtherMembers.NAME));
        CodeBlock nulls = shape.properties().stream()
                .map(p -> CodeBlock.of("$L, $L", JavaText.literal(p.wireName()), p.javaName()))
                .collect(CodeBlock.joining(",$W"));
        if (!shape.properties().isEmpty()) {
            constructor.addStatement("$T.requireAll($S,$W$L)", types.internal("Values"), shape.name(), nulls);
        }
        shape.additional()
                .ifPresent(map -> constructor.addStatement(
                        "$1L = $1L == null ? $2L : $3L",
                        FurtherMembers.NAME,
                        types.noMembers(),
                        types.copy(map, shape.name() + ": ", FurtherMembers.NAME)));
        TypeSpec.Builder type = TypeSpec.recordBuilder(shape.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L",
                        RecordDocs.of(
                                shape.docs().or("A partial update: what is not set stays as it is."),
                                components(shape)))
                .recordConstructor(constructor.build());
        shape.unions().forEach(union -> type.addSuperinterface(types.model(union)));
        boolean told = !shape.unions().isEmpty();
        List<BuilderPart> parts =
                components(shape).stream().map(property -> part(property, told)).toList();
        new BuilderEmitter(types.self(), parts, true).addTo(type, false);
        return types.file(type.build());
    }

    private GeneratedFile wide(PatchShape shape) {
        List<WideValue> values = components(shape).stream()
                .map(property -> new WideValue(
                        property,
                        part(property, false),
                        FurtherMembers.isComponent(property) ? types.of(property.type()) : change(property),
                        part(property, false).initial()))
                .toList();
        Docs docs = shape.docs().or("A partial update: what is not set stays as it is.");
        CodeBlock words = CodeBlock.of("$L", RecordDocs.of(docs, List.of()));
        List<ClassName> unions = shape.unions().stream().map(types::model).toList();
        return new WideEmitter(types).emit(new WideEmitter.Shape(words, values, unions, false));
    }

    private static List<Property> components(PatchShape shape) {
        List<Property> components = new ArrayList<>(shape.properties());
        shape.additional().map(FurtherMembers::component).ifPresent(components::add);
        return components;
    }

    /** What the builder has of a property; {@code told} lets it start with a value that tells the patch from others. */
    private BuilderPart part(Property property, boolean told) {
        if (FurtherMembers.isComponent(property)) {
            return further(property);
        }
        ClassName kind = kind(property);
        boolean container = property.type() instanceof TypeRef.ListOf || property.type() instanceof TypeRef.MapOf;
        CodeBlock given = container ? types.copy(property.type(), property.wireName(), "value") : CodeBlock.of("value");
        CodeBlock assigned = CodeBlock.of("$T.to($L)", kind, given);
        TypeName parameter = types.primitive(property.type());
        Optional<CodeBlock> cleared =
                property.presence().isNullable() ? Optional.of(CodeBlock.of("$T.cleared()", kind)) : Optional.empty();
        CodeBlock initial = property.preset()
                .filter(value -> told && property.presence().isNeverNull())
                .map(value -> CodeBlock.of("$T.to($L)", kind, types.preset(property.type(), value)))
                .orElseGet(() -> CodeBlock.of("$T.absent()", kind));
        return new BuilderPart(property.javaName(), parameter, change(property), initial, assigned, cleared);
    }

    private BuilderPart further(Property property) {
        TypeName map = types.of(property.type());
        CodeBlock copy = types.copy(property.type(), FurtherMembers.NAME, "value");
        return new BuilderPart(property.javaName(), map, map, types.noMembers(), copy, Optional.empty());
    }

    private TypeName change(Property property) {
        return ParameterizedTypeName.get(kind(property), types.of(property.type()));
    }

    private ClassName kind(Property property) {
        return types.in("", property.presence().isNullable() ? "NullableChange" : "Change");
    }
}
