package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.PartProperty;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeShape.PartsShape;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records of multipart bodies. */
final class PartsEmitter {

    private PartsEmitter() {}

    /** The records of a tree. */
    static Emitter of(PoetTree tree) {
        return model -> model.types().stream()
                .filter(PartsShape.class::isInstance)
                .map(PartsShape.class::cast)
                .map(shape ->
                        () -> new RecordEmitter(tree.built("model", shape.name())).emit(record(shape), List.of()));
    }

    private static RecordShape record(PartsShape shape) {
        List<Property> properties = new ArrayList<>();
        for (PartProperty part : shape.parts()) {
            properties.add(part.property());
            part.headers().forEach(header -> properties.add(header.property()));
        }
        shape.further().map(PartProperty::property).ifPresent(properties::add);
        return new RecordShape(
                shape.name(),
                shape.pointer(),
                shape.docs().or("The parts of a multipart body."),
                properties,
                Optional.empty(),
                List.of());
    }
}
