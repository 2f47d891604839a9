package dev.qkpi.generator.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * The lines of places in a file.
 *
 * <p>Found only when messages need them, for all at once: a document without complaints is never read a second time.
 */
final class Lines {

    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** The lines of the values at these pointers, found in one go through the file. */
    Lines(SourceFile file, Collection<String> pointers) {
        for (String pointer : pointers) {
            for (String place = pointer; wanted.add(place) && !place.isEmpty(); ) {
                place = place.substring(0, place.lastIndexOf('/'));
            }
        }
        SourceText text = SourceText.of(file.source());
        if (file.json()) {
            try (JsonParser parser = SpecParser.jsonFactory().createParser(text.reader())) {
                parser.nextToken();
                json(parser, "", parser.currentTokenLocation().getLineNr());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            YamlEvents events = new YamlEvents(text.reader());
            Event first = events.first();
            yaml(events, first, "", first.getStartMark().getLine() + 1);
        }
    }

    /** The line of the value at a pointer, or of the nearest place above it; 0 when there is none. */
    int of(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 0);
    }

    private void json(JsonParser parser, String pointer, int line) throws IOException {
        if (!wanted.contains(pointer)) {
            parser.skipChildren();
            return;
        }
        lines.putIfAbsent(pointer, line);
        JsonToken start = parser.currentToken();
        if (start == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String child = Pointers.child(pointer, parser.currentName());
                int place = parser.currentTokenLocation().getLineNr();
                parser.nextToken();
                json(parser, child, place);
            }
        } else if (start == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                json(parser, pointer + "/" + i, parser.currentTokenLocation().getLineNr());
            }
        }
    }

    private void yaml(YamlEvents events, Event event, String pointer, int line) {
        boolean near = wanted.contains(pointer);
        if (near) {
            lines.putIfAbsent(pointer, line);
        }
        if (event instanceof MappingStartEvent) {
            for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
                boolean named = near && key instanceof ScalarEvent;
                String child = named ? Pointers.child(pointer, ((ScalarEvent) key).getValue()) : "?";
                yaml(events, events.next(), child, key.getStartMark().getLine() + 1);
            }
        } else if (event instanceof SequenceStartEvent) {
            int i = 0;
            for (Event item = events.next(); !(item instanceof SequenceEndEvent); item = events.next()) {
                String child = near ? pointer + "/" + i : "?";
                yaml(events, item, child, item.getStartMark().getLine() + 1);
                i++;
            }
        }
    }
}
