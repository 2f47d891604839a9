package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.PartProperty;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeShape.PartsShape;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Records of multipart bodies. */
final class PartsEmitter implements Emitter {

    private final PoetTypes types;
    private final RecordEmitter records;

    PartsEmitter(PoetTypes types) {
        this.types = types;
        this.records = new RecordEmitter(types);
    }

    @Override
    public Stream<Supplier<GeneratedFile>> emit(ClientModel model) {
        return model.types().stream()
                .filter(PartsShape.class::isInstance)
                .map(PartsShape.class::cast)
                .map(shape -> () -> record(shape));
    }

    private GeneratedFile record(PartsShape shape) {
        List<Property> properties = new ArrayList<>();
        for (PartProperty part : shape.parts()) {
            properties.add(part.property());
            part.headers().forEach(header -> properties.add(header.property()));
        }
        shape.further().map(PartProperty::property).ifPresent(properties::add);
        RecordShape record = new RecordShape(
                shape.name(),
                shape.pointer(),
                shape.docs().or("The parts of a multipart body."),
                properties,
                Optional.empty(),
                List.of());
        return records.emit(record, types.model(shape.name()));
    }
}
