package dev.qkpi.generator.poet;

import com.palantir.javapoet.JavaFile;
import dev.qkpi.generator.model.ClientModel;
import java.util.stream.Stream;

/** Writes the files of one kind of shape. */
@FunctionalInterface
interface Emitter {

    /** The files, one per shape of the emitter's kind. */
    Stream<JavaFile> emit(ClientModel model);
}
