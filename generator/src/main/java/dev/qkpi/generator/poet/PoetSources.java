package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import java.util.stream.Stream;

/** All files of types and their codecs. */
public final class PoetSources {

    private final List<Emitter> emitters;

    /**
     * Emitters for one tree.
     *
     * @param basePackage the package that all generated packages are below
     * @param nullableType fully qualified name of the annotation that marks what may be null
     */
    public PoetSources(String basePackage, String nullableType) {
        PoetTypes poet = new PoetTypes(basePackage, nullableType);
        JavaTypes types = new JavaTypes(basePackage, nullableType);
        this.emitters = List.of(
                new RecordEmitter(types),
                new PatchEmitter(types),
                new EnumEmitter(types),
                new UnionEmitter(poet),
                new ParamsEmitter(types),
                new ResultEmitter(poet),
                new PartsEmitter(types),
                new PartsCodecEmitter(types),
                new RecordCodecEmitter(types),
                new PatchCodecEmitter(types),
                new EnumCodecEmitter(types),
                new UnionCodecEmitter(types));
    }

    /** The files, in no particular order; made by several threads, since each file is a matter of its own. */
    public Stream<GeneratedFile> write(ClientModel model) {
        return emitters.parallelStream().flatMap(emitter -> emitter.emit(model));
    }
}
