package dev.qkpi.generator.model.build;

import dev.qkpi.generator.model.build.OperationBuilder.OperationPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tags with more operations than the classes of one interface hold: their operations are dealt out to several. */
final class ResourceParts {

    /** What the class that fills fastest holds, in operations with two parameters and two answers each. */
    private static final int MOST = 600 * 8;

    private ResourceParts() {}

    /** The operations of one tag, as one part or more. */
    static List<List<OperationPlace>> of(List<OperationPlace> places, String tag, BuildContext context) {
        List<List<OperationPlace>> parts = new ArrayList<>();
        int room = 0;
        for (OperationPlace place : places) {
            int size = size(place);
            if (parts.isEmpty() || size > room) {
                parts.add(new ArrayList<>());
                room = MOST;
            }
            room -= size;
            parts.get(parts.size() - 1).add(place);
        }
        if (parts.size() > 1) {
            String first = parts.get(1).get(0).pointer();
            context.findings()
                    .warning(
                            "QKPI-100",
                            first,
                            String.format(
                                    Locale.ROOT,
                                    "the tag `%s` has %,d operations, more than Java classes hold; they are on %d interfaces",
                                    tag,
                                    places.size(),
                                    parts.size()),
                            "Nothing needs to be done, or give the operations more tags");
        }
        return parts;
    }

    private static int size(OperationPlace place) {
        return 4
                + place.operation().child("parameters").items().size()
                + place.operation().child("responses").withoutExtensions().size();
    }
}
