package dev.qkpi.generator.document;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the parts of a document come from that is put together from several files. */
final class Origins {

    private final SourceFile main;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<SourceFile> files = new LinkedHashSet<>();

    Origins(SourceFile main) {
        this.main = main;
        files.add(main);
    }

    /** A place in a file. */
    record Place(SourceFile file, String pointer) {
        /** Whether this is another place, or a part of what stands there. */
        boolean isWithin(Place other) {
            return file == other.file && (pointer + "/").startsWith(other.pointer + "/");
        }
    }

    /** Notes that what stands at a pointer of the document was taken from a place. */
    void put(String pointer, Place place) {
        places.put(pointer, place);
        files.add(place.file());
    }

    /** The place that something at a pointer of the document comes from. */
    Place of(String pointer) {
        if (places.isEmpty()) {
            return new Place(main, pointer);
        }
        String prefix = pointer;
        while (!prefix.isEmpty()) {
            Place place = places.get(prefix);
            if (place != null) {
                return new Place(place.file(), place.pointer() + pointer.substring(prefix.length()));
            }
            prefix = prefix.substring(0, prefix.lastIndexOf('/'));
        }
        return new Place(main, pointer);
    }

    /** The files in the order in which they were met. */
    List<SourceFile> files() {
        return List.copyOf(files);
    }
}
