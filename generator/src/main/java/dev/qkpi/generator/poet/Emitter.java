package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.stream.Stream;

/** Writes the files of one kind of shape. */
@FunctionalInterface
interface Emitter {

    /** The files, one per shape of the emitter's kind. */
    Stream<GeneratedFile> emit(ClientModel model);
}
