package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The places of a document that are marked as not documented by its authority, in the document's order.
 *
 * @param marks one per place that carries {@code x-qkpi-source}
 */
public record Provenance(List<Mark> marks) {

    private static final String SOURCE = "x-qkpi-source";
    private static final String REASON = "x-qkpi-reason";

    /** Copies the marks. */
    public Provenance {
        marks = List.copyOf(marks);
    }

    /**
     * The marks of a document, which need not be complete.
     *
     * @throws SpecException if it is neither JSON nor YAML
     */
    public static Provenance of(SpecSource source) {
        SourceFile file = SourceFile.of(source, SpecParser.parseObject(source));
        Map<String, JsonNode> marked = new LinkedHashMap<>();
        TreeWalk.through(file.tree(), (object, place, names) -> {
            if (object.path(SOURCE).isTextual()) {
                marked.put(place.pointer(), object);
            }
        });
        Lines lines = new Lines(file, marked.keySet());
        List<Mark> marks = new ArrayList<>();
        marked.forEach((pointer, object) -> {
            String kind = oneLine(object.get(SOURCE).asText());
            String reason = oneLine(object.path(REASON).asText("no reason given"));
            marks.add(new Mark(source.name(), lines.of(pointer).line(), pointer, kind, reason));
        });
        return new Provenance(marks);
    }

    /** The marks of a document that has been read, those in the files that it refers to among them. */
    public static Provenance of(SpecDocument document) {
        Map<String, JsonNode> marked = new LinkedHashMap<>();
        TreeWalk.through(document.tree(), (object, place, names) -> {
            if (object.path(SOURCE).isTextual()) {
                marked.put(place.pointer(), object);
            }
        });
        Map<String, Written.Spot> spots = document.findings().locate(marked.keySet());
        List<Mark> marks = new ArrayList<>();
        marked.forEach((pointer, object) -> {
            Written.Spot spot = spots.get(pointer);
            String kind = oneLine(object.get(SOURCE).asText());
            String reason = oneLine(object.path(REASON).asText("no reason given"));
            marks.add(new Mark(spot.name(), spot.line(), pointer, kind, reason));
        });
        return new Provenance(marks);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** How many there are of each kind: {@code 36 inferred, 26 assumed}. */
    public String summary() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("inferred", 0);
        counts.put("assumed", 0);
        marks.forEach(mark -> counts.merge(mark.source(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    /**
     * One marked place.
     *
     * @param document name of the document
     * @param line line in the document, counted from 1; 0 when unknown
     * @param pointer JSON pointer to the object that carries the mark
     * @param source the mark, {@code inferred} or {@code assumed}
     * @param reason why, or that none is given
     */
    public record Mark(String document, int line, String pointer, String source, String reason) {

        /** The mark in one line: {@code kpi.yaml:120 #/paths/~1kpis/get inferred: reason}. */
        @Override
        public String toString() {
            String place = line > 0 ? document + ":" + line : document;
            return place + " #" + pointer + " " + source + ": " + reason;
        }
    }
}
