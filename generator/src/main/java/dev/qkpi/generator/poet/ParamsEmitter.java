package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Records of optional parameters, one per operation that has any. */
final class ParamsEmitter implements Emitter {

    private final PoetTypes types;
    private final RecordEmitter records;

    ParamsEmitter(PoetTypes types) {
        this.types = types;
        this.records = new RecordEmitter(types);
    }

    @Override
    public Stream<Supplier<GeneratedFile>> emit(ClientModel model) {
        return model.allResources().stream()
                .flatMap(resource -> resource.operations().stream())
                .filter(operation -> operation.optionsType().isPresent())
                .filter(operation -> operation.form().isEmpty())
                .map(operation -> () -> emit(operation));
    }

    private GeneratedFile emit(Operation operation) {
        String name = operation.optionsType().orElseThrow();
        Docs docs = new Docs("The optional parameters of `" + operation.id() + "`; what is null is not sent.", false);
        RecordShape shape = new RecordShape(
                name,
                "",
                docs,
                operation.optional().stream().map(Parameter::property).toList(),
                Optional.empty(),
                List.of());
        return records.emit(shape, types.in("api", name));
    }
}
