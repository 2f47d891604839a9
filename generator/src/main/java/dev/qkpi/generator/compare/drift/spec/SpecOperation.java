package dev.qkpi.generator.compare.drift.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An operation of a document.
 *
 * @param method the method in capitals
 * @param path the path without the version that it begins with
 * @param version for example {@code v1}; that of the server where the path has none; may be empty
 * @param item the path item
 * @param node the operation
 */
public record SpecOperation(String method, String path, String version, SpecNode item, SpecNode node) {

    /** The operation as people call it. */
    public String label() {
        return method + " " + (version.isEmpty() ? "" : "/" + version) + path;
    }

    /** The parameters, those of the path item among them unless the operation has its own. */
    public List<SpecParameter> parameters() {
        Map<String, SpecParameter> found = new LinkedHashMap<>();
        List<SpecNode> nodes = new ArrayList<>(item.follow().get("parameters").items());
        nodes.addAll(node.get("parameters").items());
        for (SpecNode parameter : nodes) {
            SpecParameter one = new SpecParameter(parameter);
            if (!one.name().isEmpty()) {
                found.put(one.key(), one);
            }
        }
        return List.copyOf(found.values());
    }

    /** The responses object. */
    public SpecNode responses() {
        return node.get("responses");
    }

    /** The responses by code. */
    public Map<String, SpecNode> codes() {
        Map<String, SpecNode> codes = new LinkedHashMap<>(responses().members());
        codes.keySet().removeIf(name -> name.startsWith("x-"));
        return codes;
    }

    /** The request body with its reference followed. */
    public SpecNode body() {
        return node.get("requestBody").follow();
    }

    /** The JSON media type of a request body or response, or its first other one. */
    public static SpecNode media(SpecNode holder) {
        Map<String, SpecNode> media = holder.follow().get("content").members();
        return media.entrySet().stream()
                .filter(entry -> entry.getKey().contains("json"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(
                        media.isEmpty()
                                ? holder.follow().get("content", "application/json")
                                : media.values().iterator().next());
    }
}
