package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.qkpi.generator.model.AnswerHeaders;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Records of documented headers, which a caller reads from an answer and an implementation sets on one. */
final class HeadersEmitter {

    private final PoetTypes types;

    private HeadersEmitter(PoetTypes types) {
        this.types = types;
    }

    /** The records of a tree. */
    static Emitter of(PoetTree tree) {
        return model -> emit(tree, model);
    }

    private static Stream<Supplier<GeneratedFile>> emit(PoetTree tree, ClientModel model) {
        Stream<Supplier<GeneratedFile>> ofSuccesses = ofSuccesses(model)
                .<Supplier<GeneratedFile>>map(headers -> () -> new HeadersEmitter(tree.built("api", headers.typeName()))
                        .emit(
                                headers,
                                "The headers of an answer, as the API documents them; null where one is not there."));
        Stream<Supplier<GeneratedFile>> ofFailures = model.errors().stream()
                .flatMap(
                        error -> error.headers().stream()
                                .<Supplier<GeneratedFile>>map(
                                        headers -> () -> new HeadersEmitter(tree.built("error", headers.typeName()))
                                                .emit(
                                                        headers,
                                                        "The headers of an answer with status " + error.status()
                                                                + ", as any operation documents them; null where one is not there.")));
        return Stream.concat(ofSuccesses, ofFailures);
    }

    /** The records of all operations; several operations may share one. */
    static Stream<AnswerHeaders> ofSuccesses(ClientModel model) {
        TreeMap<String, AnswerHeaders> byName = new TreeMap<>();
        model.allResources().stream()
                .flatMap(resource -> resource.operations().stream())
                .map(Operation::headers)
                .flatMap(Optional::stream)
                .forEach(headers -> byName.putIfAbsent(headers.typeName(), headers));
        return byName.values().stream();
    }

    private GeneratedFile emit(AnswerHeaders headers, String docs) {
        RecordShape shape = new RecordShape(
                headers.typeName(),
                "",
                new Docs(docs, false),
                headers.headers().stream().map(Parameter::property).toList(),
                Optional.empty(),
                List.of());
        ClassName codec = types.codec(headers.typeName());
        ClassName raw = types.in("", "Headers");
        MethodSpec of = MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "Reads the documented ones among an answer's headers; IllegalArgumentException names one that is not what it should be, and those that are missing.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(types.self())
                .addParameter(raw, "headers")
                .addStatement("return $T.read(headers)", codec)
                .build();
        MethodSpec toHeaders = MethodSpec.methodBuilder("toHeaders")
                .addJavadoc("The headers for an answer; IllegalArgumentException names one that cannot be sent.")
                .addModifiers(Modifier.PUBLIC)
                .returns(raw)
                .addStatement("return $T.write(this)", codec)
                .build();
        return new RecordEmitter(types).emit(shape, List.of(of, toHeaders));
    }
}
