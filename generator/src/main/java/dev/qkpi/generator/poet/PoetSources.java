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
                new ResultEmitter(types),
                new PartsEmitter(types),
                new RecordCodecEmitter(types),
                new PatchCodecEmitter(types),
                new EnumCodecEmitter(types),
                new UnionCodecEmitter(types));
    }

    /** The files, in no particular order; made by several threads, since each file is a matter of its own. */
    public Stream<GeneratedFile> write(ClientModel model) {
        return emitters.parallelStream().flatMap(emitter -> emitter.emit(model).map(PoetSources::file));
    }

    private static GeneratedFile file(JavaFile file) {
        String path =
                file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
        return GeneratedFile.java(path, withoutGaps(file.toString()));
    }

    /** JavaPoet puts a blank line between fields and a line break into empty bodies. */
    private static String withoutGaps(String source) {
        StringBuilder text = new StringBuilder(source.length());
        int done = 0;
        int line = 0;
        for (int feed = source.indexOf('\n'); feed >= 0; feed = source.indexOf('\n', line)) {
            int next = feed;
            if (source.startsWith("{", feed - 1)) {
                int close = feed + 1;
                while (source.startsWith(" ", close)) {
                    close++;
                }
                next = source.startsWith("}\n", close) ? close : feed;
            } else if (source.startsWith("\n\n", feed) && isField(source, line) && isField(source, feed + 2)) {
                next = feed + 1;
            }
            if (next > feed) {
                text.append(source.substring(done, feed));
                done = next;
            }
            line = feed + 1;
        }
        return text.append(source.substring(done)).toString();
    }

    /** Whether the line that starts here is a builder's field, initialised or not. */
    private static boolean isField(String source, int start) {
        return source.startsWith("        private ", start) && source.startsWith(";", source.indexOf('\n', start) - 1);
    }
}
