package dev.qkpi.generator.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * The lines and columns of places in a file.
 *
 * <p>Found only when messages need them, for all at once: a document without complaints is never read a second time.
 */
final class Lines {

    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Position> positions = new HashMap<>();
    private final int[] pairs;

    /**
     * A position in a text; what is unknown is 0.
     *
     * @param line the line, counted from 1
     * @param column the character in the line, counted from 1
     */
    record Position(int line, int column) {
        static final Position UNKNOWN = new Position(0, 0);

        private static Position of(Event event) {
            Mark start = event.getStartMark();
            return new Position(start.getLine() + 1, start.getColumn() + 1);
        }
    }

    /** The positions of the values at these pointers, found in one go through the file. */
    Lines(SourceFile file, Collection<String> pointers) {
        for (String pointer : pointers) {
            for (String place = pointer; wanted.add(place) && !place.isEmpty(); ) {
                place = place.substring(0, place.lastIndexOf('/'));
            }
        }
        SourceText text = SourceText.known(file.source());
        pairs = file.json() ? text.pairs() : new int[0];
        if (file.json()) {
            try (JsonParser parser = JsonTree.tokens(text)) {
                parser.nextToken();
                json(parser, "", at(parser));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            YamlEvents events = new YamlEvents(text.reader());
            Event first = events.first();
            yaml(events, first, "", Position.of(first));
        }
    }

    /** The position of the value at a pointer or of its key, or else that of the nearest place above it. */
    Position of(String pointer) {
        String place = pointer;
        while (!positions.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return positions.getOrDefault(place, Position.UNKNOWN);
    }

    /** Where a token starts; the parser counts characters beyond the basic plane twice. */
    private Position at(JsonParser parser) {
        JsonLocation start = parser.currentTokenLocation();
        long offset = start.getCharOffset();
        long lineStart = offset - (start.getColumnNr() - 1);
        int twice = before(offset) - before(lineStart);
        return new Position(start.getLineNr(), start.getColumnNr() - twice);
    }

    private int before(long offset) {
        int at = Arrays.binarySearch(pairs, (int) offset);
        return at < 0 ? -at - 1 : at;
    }

    private void json(JsonParser parser, String pointer, Position position) throws IOException {
        if (!wanted.contains(pointer)) {
            parser.skipChildren();
            return;
        }
        positions.putIfAbsent(pointer, position);
        JsonToken start = parser.currentToken();
        if (start == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String child = Pointers.child(pointer, parser.currentName());
                Position place = at(parser);
                parser.nextToken();
                json(parser, child, place);
            }
        } else if (start == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                json(parser, pointer + "/" + i, at(parser));
            }
        }
    }

    private void yaml(YamlEvents events, Event event, String pointer, Position position) {
        boolean near = wanted.contains(pointer);
        if (near) {
            positions.putIfAbsent(pointer, position);
        }
        if (event instanceof MappingStartEvent) {
            for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
                boolean named = near && key instanceof ScalarEvent;
                String child = named ? Pointers.child(pointer, ((ScalarEvent) key).getValue()) : "?";
                yaml(events, events.next(), child, Position.of(key));
            }
        } else if (event instanceof SequenceStartEvent) {
            int i = 0;
            for (Event item = events.next(); !(item instanceof SequenceEndEvent); item = events.next()) {
                String child = near ? pointer + "/" + i : "?";
                yaml(events, item, child, Position.of(item));
                i++;
            }
        }
    }
}
