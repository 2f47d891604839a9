package dev.qkpi.generator.poet;

import com.palantir.javapoet.JavaFile;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All files that JavaPoet writes for a client. */
public final class PoetSources {

    private static final Pattern BETWEEN_FIELDS =
            Pattern.compile("( {8}private [^\\n(]+(?:\\([^\\n]*\\))?;\\n)\\n(?= {8}private [^\\n{]+;\\n)");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}\\n");

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
        String path =
                file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
        return GeneratedFile.java(path, withoutGaps(file.toString()));
    }

    /** JavaPoet puts a blank line between fields and a line break into empty bodies. */
    private static String withoutGaps(String source) {
        String fields = BETWEEN_FIELDS.matcher(source).replaceAll("$1");
        return EMPTY_BODY.matcher(fields).replaceAll("{}\n");
    }
}
