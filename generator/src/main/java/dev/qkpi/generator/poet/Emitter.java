package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes the files of one kind of shape. */
@FunctionalInterface
interface Emitter {

    /** The files, one or two per shape of the emitter's kind; each is made when it is asked for. */
    Stream<Supplier<GeneratedFile>> emit(ClientModel model);
}
