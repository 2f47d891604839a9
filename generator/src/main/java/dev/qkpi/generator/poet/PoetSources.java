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
        String[] lines = source.split("\n", -1);
        StringBuilder text = new StringBuilder(source.length());
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            boolean last = i == lines.length - 1;
            boolean gap = line.isEmpty() && i > 0 && !last && isField(lines[i - 1]) && isField(lines[i + 1]);
            if (!gap && line.endsWith("{") && !last && lines[i + 1].strip().equals("}")) {
                text.append(line).append("}\n");
                i++;
            } else if (!gap) {
                text.append(line).append(last ? "" : "\n");
            }
        }
        return text.toString();
    }

    /** A builder's field, initialised or not. */
    private static boolean isField(String line) {
        return line.startsWith("        private ") && line.endsWith(";");
    }
}
