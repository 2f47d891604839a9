package dev.qkpi.generator.poet;

import com.palantir.javapoet.JavaFile;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import java.util.stream.Stream;

/** All files that JavaPoet writes for a client. */
public final class PoetSources {

    private final List<Emitter> emitters;

    /**
     * Emitters for one tree.
     *
     * @param basePackage the package that all generated packages are below
     * @param nullableType fully qualified name of the annotation that marks what may be null
     */
    public PoetSources(String basePackage, String nullableType) {
        PoetTypes types = new PoetTypes(basePackage, nullableType);
        this.emitters = List.of(
                new RecordEmitter(types),
                new PatchEmitter(types),
                new EnumEmitter(types),
                new UnionEmitter(types),
                new ParamsEmitter(types),
                new RecordCodecEmitter(types),
                new PatchCodecEmitter(types),
                new EnumCodecEmitter(types),
                new UnionCodecEmitter(types));
    }

    /** The files, in no particular order. */
    public Stream<GeneratedFile> write(ClientModel model) {
        return emitters.stream().flatMap(emitter -> emitter.emit(model)).map(PoetSources::file);
    }

    private static GeneratedFile file(JavaFile file) {
        String path = file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
        return GeneratedFile.java(path, PoetLayout.tidy(file.toString()));
    }
}
