package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.TypeShape.EnumShape;
import dev.qkpi.generator.model.TypeShape.UnionShape;
import dev.qkpi.generator.model.Variant;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.source.ClassName;
import dev.qkpi.generator.source.CodeBlock;
import dev.qkpi.generator.source.MethodSpec;
import dev.qkpi.generator.source.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Codecs of unions: the member is told by the discriminator, else by the kind of value and the names it has. */
final class UnionCodecEmitter implements Emitter {

    private final CodecParts parts;

    UnionCodecEmitter(CodecTypes types) {
        this.parts = new CodecParts(types);
    }

    @Override
    public Stream<Supplier<GeneratedFile>> emit(ClientModel model) {
        Map<String, TypeShape> shapes = model.typesByName();
        return model.types().stream()
                .filter(UnionShape.class::isInstance)
                .map(shape -> () -> emit((UnionShape) shape, shapes));
    }

    private GeneratedFile emit(UnionShape shape, Map<String, TypeShape> shapes) {
        TypeSpec.Builder codec = parts.codec(shape.name());
        MethodSpec.Builder method = parts.read(shape.name());
        boolean tagged = shape.discriminator().isPresent()
                && shape.variants().stream().anyMatch(v -> !v.tags().isEmpty());
        UnionTarget target = new UnionTarget(parts.types().model(shape.name()), codec, shape.several());
        if (tagged) {
            readTagged(method, target, shape, shapes);
        } else {
            readUntagged(method, target, shape.variants(), shapes);
        }
        return parts.file(shape.name(), codec.addMethod(method.build()).addMethod(write(shape)));
    }

    private void readTagged(
            MethodSpec.Builder method, UnionTarget target, UnionShape shape, Map<String, TypeShape> shapes) {
        List<Variant> untagged =
                shape.variants().stream().filter(v -> v.tags().isEmpty()).toList();
        if (untagged.isEmpty()) {
            // An object whose tag is missing or new is kept as unknown; what is no object cannot be a member at all.
            ClassName kind = parts.reader().nestedClass("Kind");
            method.beginControlFlow("if (in.peek() != $T.OBJECT)", kind)
                    .addStatement("throw in.error($S)", "expected an object")
                    .endControlFlow();
        }
        String property = shape.discriminator().orElseThrow();
        method.addStatement("$T tag = in.findString($L)", String.class, JavaText.literal(property));
        method.beginControlFlow("switch (tag == null ? $S : tag)", "");
        for (Variant variant : shape.variants()) {
            if (!variant.tags().isEmpty()) {
                CodeBlock tags = variant.tags().stream()
                        .map(tag -> CodeBlock.of("$L", JavaText.literal(tag)))
                        .collect(CodeBlock.joining(", "));
                method.beginControlFlow("case $L ->", tags)
                        .addStatement("return $L", construct(target.union(), variant, "in"))
                        .endControlFlow();
            }
        }
        method.beginControlFlow("default ->");
        readUntagged(method, target, untagged, shapes);
        method.endControlFlow().endControlFlow();
    }

    private void readUntagged(
            MethodSpec.Builder method, UnionTarget target, List<Variant> members, Map<String, TypeShape> shapes) {
        ClassName union = target.union();
        if (members.isEmpty()) {
            unknown(method, union);
            return;
        }
        Map<String, List<Variant>> byKind = new LinkedHashMap<>();
        for (Variant variant : members) {
            JsonKinds.of(variant.type(), shapes)
                    .forEach(kind -> byKind.computeIfAbsent(kind, key -> new ArrayList<>())
                            .add(variant));
        }
        method.beginControlFlow("switch (in.peek())");
        byKind.forEach((kind, variants) -> {
            method.beginControlFlow("case $L ->", kind);
            if (kind.equals("OBJECT") && variants.size() > 1) {
                choose(method, target, variants, shapes, target.several() ? "bestOrSeveral" : "best");
            } else if (kind.equals("ARRAY") && areObjectLists(variants, shapes)) {
                choose(method, target, variants, shapes, "bestList");
            } else {
                attempts(method, union, variants, shapes);
            }
            method.endControlFlow();
        });
        method.beginControlFlow("default ->");
        unknown(method, union);
        method.endControlFlow().endControlFlow();
    }

    private static void unknown(MethodSpec.Builder method, ClassName union) {
        method.addStatement("return new $T.Unknown(in.readAny())", union);
    }

    /** Whether the members are lists, more than one of which is of objects, so that names tell them apart. */
    private static boolean areObjectLists(List<Variant> variants, Map<String, TypeShape> shapes) {
        boolean lists = variants.stream()
                .allMatch(variant -> variant.type() instanceof TypeRef.ListOf || isUnion(variant, shapes));
        return lists
                && variants.stream()
                                .filter(variant -> UnionObjects.lists(variant.type(), shapes).stream()
                                        .anyMatch(properties -> !properties.isEmpty()))
                                .count()
                        > 1;
    }

    /** Reads the member that fits the names in the object, or in the first of a list, best; the next best if that fails. */
    private void choose(
            MethodSpec.Builder method,
            UnionTarget target,
            List<Variant> variants,
            Map<String, TypeShape> shapes,
            String way) {
        ClassName union = target.union();
        boolean lists = way.equals("bestList");
        Function<Variant, List<List<Property>>> told =
                variant -> lists ? UnionObjects.lists(variant.type(), shapes) : UnionObjects.of(variant.type(), shapes);
        KnownTexts texts = new KnownTexts(
                variants.stream()
                        .flatMap(variant -> told.apply(variant).stream())
                        .toList(),
                shapes);
        List<CodeBlock> names = new ArrayList<>();
        List<CodeBlock> reads = new ArrayList<>();
        int count = 0;
        for (Variant variant : variants) {
            for (List<Property> properties : told.apply(variant)) {
                names.add(CodeBlock.of(
                        "$T.of($L), $T.of($L), $T.of($L)",
                        List.class,
                        literals(properties.stream()
                                .filter(p -> p.presence().isAlwaysWritten())
                                .toList()),
                        List.class,
                        literals(properties),
                        List.class,
                        texts.of(properties)));
                CodeBlock made = lists && isUnion(variant, shapes)
                        ? constructKnown(union, variant, "from")
                        : construct(union, variant, "from");
                CodeBlock function = variant.direct()
                        ? CodeBlock.of("$T::read", parts.types().codec(variant.name()))
                        : CodeBlock.of("from -> $L", made);
                reads.add(function);
                count += properties.size();
            }
        }
        method.addStatement(
                "return $T.<$T>$L(in, $L, $L, $L$T.Unknown::new)",
                parts.types().internal("Values"),
                union,
                way,
                target.names(names, count),
                target.reads(parts.reader(), reads),
                way.equals("bestOrSeveral") ? CodeBlock.of("$T.Several::new, ", union) : CodeBlock.of(""),
                union);
    }

    private static CodeBlock literals(List<Property> properties) {
        return properties.stream()
                .map(property -> CodeBlock.of("$L", JavaText.literal(property.wireName())))
                .collect(CodeBlock.joining(", "));
    }

    /** Tries the members that the kind of value allows, one after the other; none left means unknown. */
    private void attempts(
            MethodSpec.Builder method, ClassName union, List<Variant> members, Map<String, TypeShape> shapes) {
        List<Variant> variants = Narrowest.first(members, shapes);
        method.addStatement("int start = in.mark()");
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            boolean last = i == variants.size() - 1;
            if (shapeOf(variant, shapes) instanceof EnumShape && !last) {
                method.addStatement("var known$L = $L", i, parts.json().read(variant.type(), "in"));
                method.beginControlFlow("if (known$L.isKnown())", i)
                        .addStatement("return new $T.$L(known$L)", union, variant.name(), i)
                        .endControlFlow()
                        .addStatement("in.reset(start)");
            } else {
                boolean nested = isUnion(variant, shapes) && !last;
                method.beginControlFlow("try")
                        .addStatement(
                                "return $L",
                                nested ? constructKnown(union, variant, "in") : construct(union, variant, "in"))
                        .nextControlFlow("catch ($T e)", parts.types().internal("JsonException"))
                        .addStatement("in.reset(start)")
                        .endControlFlow();
            }
        }
        unknown(method, union);
    }

    private CodeBlock construct(ClassName union, Variant variant, String in) {
        CodeBlock read = parts.json().read(variant.type(), in);
        return variant.direct() ? read : CodeBlock.of("new $T.$L($L)", union, variant.name(), read);
    }

    /** As {@link #construct}, of a union within the union; reading fails if the value is none of its members. */
    private CodeBlock constructKnown(ClassName union, Variant variant, String in) {
        ClassName nested = parts.types().model(((TypeRef.Named) variant.type()).name());
        return CodeBlock.of(
                "new $T.$L($T.known($L, $L, $T.Unknown.class))",
                union,
                variant.name(),
                parts.types().internal("Values"),
                in,
                parts.json().read(variant.type(), in),
                nested);
    }

    private static boolean isUnion(Variant variant, Map<String, TypeShape> shapes) {
        return shapeOf(variant, shapes) instanceof UnionShape;
    }

    private MethodSpec write(UnionShape shape) {
        ClassName union = parts.types().model(shape.name());
        MethodSpec.Builder method = parts.write(shape.name());
        for (int i = 0; i < shape.variants().size(); i++) {
            Variant variant = shape.variants().get(i);
            String name = "member" + i;
            if (variant.direct()) {
                method.beginControlFlow(
                        "if (value instanceof $T $L)", parts.types().model(variant.name()), name);
                method.addStatement(parts.json().write(variant.type(), "out", CodeBlock.of("$L", name)));
            } else {
                method.beginControlFlow("if (value instanceof $T.$L $L)", union, variant.name(), name);
                method.addStatement(parts.json().write(variant.type(), "out", CodeBlock.of("$L.value()", name)));
            }
            method.endControlFlow();
        }
        if (shape.several()) {
            method.beginControlFlow("if (value instanceof $T.Several several)", union)
                    .addStatement(
                            "$T.writeAll(out, several.values(), $T::write)",
                            parts.types().internal("Values"),
                            parts.types().codec(shape.name()))
                    .endControlFlow();
        }
        return method.beginControlFlow("if (value instanceof $T.Unknown unknown)", union)
                .addStatement("out.writeAny(unknown.value())")
                .endControlFlow()
                .build();
    }

    private static TypeShape shapeOf(Variant variant, Map<String, TypeShape> shapes) {
        return variant.type() instanceof TypeRef.Named named ? shapes.get(named.name()) : null;
    }
}
