package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.build.OperationBuilder.OperationPlace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where in a document the operations of its model stand, by their ids. */
public final class OperationIndex {

    private OperationIndex() {}

    /**
     * Where an operation stands.
     *
     * @param item the path item that has it
     * @param operation what the document says of it
     * @param group the tag that it is filed under, or what stands in for one
     * @param callbacks ids of the operations that the API calls in turn
     */
    public record Place(Element item, Element operation, String group, List<String> callbacks) {}

    /** The places of all operations, those that the API calls elsewhere among them. */
    public static Map<String, Place> of(SpecDocument document) {
        OperationPlaces places = new OperationPlaces(document);
        Map<String, String> ids = new HashMap<>();
        places.hooks().forEach(place -> ids.put(place.pointer(), place.id()));
        Map<String, Place> index = new LinkedHashMap<>();
        Stream.concat(places.operations().stream(), places.hooks().stream())
                .forEach(place -> index.put(
                        place.id(),
                        new Place(place.item(), place.operation(), place.resource(), callbacks(place, ids))));
        return index;
    }

    private static List<String> callbacks(OperationPlace place, Map<String, String> ids) {
        return place.operation().child("callbacks").members().stream()
                .flatMap(callback -> callback.follow().withoutExtensions().stream())
                .flatMap(item -> item.members().stream())
                .filter(operation -> ids.containsKey(operation.pointer()))
                .map(operation -> ids.get(operation.pointer()))
                .toList();
    }
}
