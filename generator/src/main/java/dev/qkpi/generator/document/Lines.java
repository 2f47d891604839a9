package dev.qkpi.generator.document;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.AnchorNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The line of each place in a document.
 *
 * <p>Found only when a message needs one: a document without complaints is never read a second time.
 */
final class Lines {

    private final String text;
    private Map<String, Integer> lines;

    Lines(String text) {
        this.text = text;
    }

    /** The line of the value at a JSON pointer, or of the nearest place above it; 0 when the text cannot be read. */
    int of(String pointer) {
        if (lines == null) {
            lines = read(text);
        }
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 0);
    }

    private static Map<String, Integer> read(String text) {
        LoaderOptions options = SpecParser.yamlOptions();
        Map<String, Integer> lines = new HashMap<>();
        try {
            collect(new Yaml(options).compose(new StringReader(text)), "", lines);
        } catch (YAMLException e) {
            // JSON that is not YAML (tabs): messages then carry the pointer alone.
            lines.clear();
        }
        return lines;
    }

    private static void collect(Node node, String pointer, Map<String, Integer> lines) {
        if (node == null || node instanceof AnchorNode) {
            return;
        }
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    String child = pointer + "/" + Pointers.escape(key.getValue());
                    lines.putIfAbsent(child, key.getStartMark().getLine() + 1);
                    collect(tuple.getValueNode(), child, lines);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.getValue();
            for (int i = 0; i < items.size(); i++) {
                collect(items.get(i), pointer + "/" + i, lines);
            }
        }
    }
}
