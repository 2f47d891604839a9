package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places of a document that are marked as not documented by its authority, in the document's order.
 *
 * @param marks one per place that carries {@code x-qkpi-source}
 */
public record Provenance(List<Mark> marks) {

    private static final String SOURCE = "x-qkpi-source";
    private static final String REASON = "x-qkpi-reason";

    /** Keywords whose content is data, where an {@code x-qkpi-source} marks nothing. */
    private static final Set<String> DATA = Set.of("example", "default", "enum", "const", "value");

    /** Keywords that hold a map whose keys are names, which may look like keywords. */
    private static final Set<String> MAPS = Set.of(
            "properties",
            "patternProperties",
            "dependentSchemas",
            "$defs",
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
            "pathItems",
            "paths",
            "webhooks",
            "content",
            "encoding",
            "variables");

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
        String text = SpecParser.text(source);
        Collector collector = new Collector(source.name(), new Lines(text), new ArrayList<>());
        collector.visit(SpecParser.tree(source.name(), text), "", false);
        return new Provenance(collector.marks);
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

    private record Collector(String document, Lines lines, List<Mark> marks) {

        void visit(JsonNode node, String pointer, boolean map) {
            if (node.path(SOURCE).isTextual()) {
                String reason = node.path(REASON).asText("no reason given");
                marks.add(new Mark(
                        document,
                        lines.of(pointer),
                        pointer,
                        oneLine(node.get(SOURCE).asText()),
                        oneLine(reason)));
            }
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String key = member.getKey();
                boolean data = !map && (DATA.contains(key) || key.startsWith("x-"));
                if (!data) {
                    child(member.getValue(), Pointers.child(pointer, key), !map && MAPS.contains(key), key);
                }
            }
        }

        private void child(JsonNode value, String pointer, boolean map, String key) {
            // A schema's `examples` are a list of data, those of a parameter or a body a map of objects.
            if (value.isArray() && !(map && key.equals("examples"))) {
                for (int i = 0; i < value.size(); i++) {
                    child(value.get(i), pointer + "/" + i, false, key);
                }
            } else if (value.isObject()) {
                visit(value, pointer, map);
            }
        }

        private static String oneLine(String text) {
            return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        }
    }
}
