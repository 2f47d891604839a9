package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import java.util.Optional;

/** Records of optional parameters, one per operation that has any. */
final class ParamsEmitter {

    private ParamsEmitter() {}

    /** The records of a tree. */
    static Emitter of(PoetTree tree) {
        return model -> model.allResources().stream()
                .flatMap(resource -> resource.operations().stream())
                .filter(operation -> operation.optionsType().isPresent())
                .filter(operation -> operation.form().isEmpty())
                .map(operation -> () -> emit(tree, operation));
    }

    private static GeneratedFile emit(PoetTree tree, Operation operation) {
        String name = operation.optionsType().orElseThrow();
        Docs docs = new Docs("The optional parameters of `" + operation.id() + "`; what is null is not sent.", false);
        RecordShape shape = new RecordShape(
                name,
                "",
                docs,
                operation.optional().stream().map(Parameter::property).toList(),
                Optional.empty(),
                List.of());
        return new RecordEmitter(tree.built("api", name)).emit(shape, List.of());
    }
}
