package dev.qkpi.generator.document;

import java.io.Reader;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The events of a YAML text's one document. */
final class YamlEvents {

    private static final Set<String> NOTHING = Set.of("", "null", "~");

    private final ParserImpl events;

    YamlEvents(Reader reader) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SpecSource.MAX_BYTES);
        // Not Yaml, whose constructor makes all that turns events into objects and back.
        events = new ParserImpl(new StreamReader(reader), options);
    }

    /** The document's first event; {@code null} if the text has no document. */
    Event first() {
        Event event = events.getEvent();
        while (event instanceof StreamStartEvent || event instanceof DocumentStartEvent) {
            event = events.getEvent();
        }
        return event instanceof StreamEndEvent ? null : event;
    }

    Event next() {
        return events.getEvent();
    }

    /** The start of a further document that says something; {@code null} if the text is at its end. */
    Mark further() {
        while (events.peekEvent() != null) {
            Event event = events.getEvent();
            boolean frame = event instanceof DocumentEndEvent
                    || event instanceof DocumentStartEvent
                    || event instanceof StreamEndEvent;
            boolean nothing = event instanceof ScalarEvent scalar && NOTHING.contains(scalar.getValue());
            if (!frame && !nothing) {
                return event.getStartMark();
            }
        }
        return null;
    }
}
