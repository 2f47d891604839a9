package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.InParallel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All files of types and their codecs. */
public final class PoetSources {

    private final String basePackage;
    private final String nullableType;

    /**
     * Files of one tree.
     *
     * @param basePackage the package that all generated packages are below
     * @param nullableType fully qualified name of the annotation that marks what may be null
     */
    public PoetSources(String basePackage, String nullableType) {
        this.basePackage = basePackage;
        this.nullableType = nullableType;
    }

    /** Hands over the files, in no particular order and from several threads: each file is a matter of its own. */
    public void write(ClientModel model, Consumer<GeneratedFile> to) {
        List<Supplier<GeneratedFile>> files =
                emitters(model).flatMap(emitter -> emitter.emit(model)).toList();
        InParallel.forEach(files, file -> to.accept(file.get()));
    }

    private Stream<Emitter> emitters(ClientModel model) {
        PoetTree tree = new PoetTree(basePackage, nullableType);
        CodecTypes codecs = new CodecTypes(basePackage, nullableType, model.enums());
        return Stream.of(
                RecordEmitter.of(tree),
                PatchEmitter.of(tree),
                EnumEmitter.of(tree),
                UnionEmitter.of(tree),
                ParamsEmitter.of(tree),
                ResultEmitter.of(tree),
                HeadersEmitter.of(tree),
                PartsEmitter.of(tree),
                new PartsCodecEmitter(codecs),
                new HeadersCodecEmitter(codecs),
                new RecordCodecEmitter(codecs),
                new PatchCodecEmitter(codecs),
                new UnionCodecEmitter(codecs));
    }
}
