package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.page.PageCode;
import dev.qkpi.generator.compare.drift.page.PageParameter;
import dev.qkpi.generator.compare.drift.page.PageValue;
import dev.qkpi.generator.compare.drift.spec.Raw;
import dev.qkpi.generator.compare.drift.spec.SpecApi;
import dev.qkpi.generator.compare.drift.spec.SpecEdit;
import dev.qkpi.generator.compare.drift.spec.SpecNode;
import dev.qkpi.generator.compare.drift.spec.SpecOperation;
import dev.qkpi.generator.compare.drift.spec.SpecParameter;
import dev.qkpi.generator.compare.drift.spec.SpecSchema;
import dev.qkpi.generator.compare.drift.spec.SpecText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes to a document that settle one difference each.
 *
 * <p>They take nothing away that callers may use: what the page no longer says is marked as assumed.
 */
final class Fixes {

    private static final String SOURCE = "x-qkpi-source";
    private static final String REASON = "x-qkpi-reason";
    private static final String ABOUT = "x-qkpi-about";
    private static final List<String> MARKS = List.of(SOURCE, REASON, ABOUT);
    private static final String LAST = "";

    private Fixes() {}

    /** Marks a value as assumed, where it stands. */
    static Optional<SpecText> mark(SpecNode node, String reason) {
        if (!node.get(SOURCE).missing()) {
            return SpecEdit.removeMember(node, ABOUT);
        }
        return SpecEdit.addMember(node, SOURCE, "assumed", LAST)
                .flatMap(text -> SpecEdit.addMember(text.root().at(node.pointer()), REASON, reason, SOURCE));
    }

    /** Marks what a place uses; what other places use, too, is copied here first. */
    static Optional<SpecText> markUse(SpecNode use, String reason) {
        if (use.reference().isEmpty()) {
            return mark(use, reason);
        }
        Map<String, Object> copy = copy(use);
        copy.remove(ABOUT);
        copy.put(SOURCE, "assumed");
        copy.put(REASON, reason);
        return SpecEdit.replace(use, copy);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(SpecNode use) {
        return use.follow().plain() instanceof Map<?, ?> map
                ? new LinkedHashMap<>((Map<String, Object>) map)
                : new LinkedHashMap<>();
    }

    /** Takes the mark away that stands in a value or in what it refers to. */
    static Optional<SpecText> unmark(SpecNode use) {
        SpecNode node = use.get(SOURCE).missing() ? use.follow() : use;
        if (!node.equals(use) && shared(node)) {
            Map<String, Object> copy = copy(use);
            copy.keySet().removeAll(MARKS);
            return SpecEdit.replace(use, copy);
        }
        Optional<SpecText> text = Optional.of(node.file());
        for (String name : MARKS) {
            if (!node.get(name).missing()) {
                text = text.flatMap(some -> SpecEdit.removeMember(some.root().at(node.pointer()), name));
            }
        }
        return text;
    }

    private static boolean shared(SpecNode node) {
        return new SpecApi(node.at(""), List.of()).uses(node.pointer()) > 1;
    }

    /** Takes the mark of a parameter away, and its being required as the page has it. */
    static Optional<SpecText> documented(SpecParameter parameter, boolean required) {
        SpecNode use = parameter.use();
        if (use.reference().isEmpty() || !shared(parameter.node())) {
            return unmark(use);
        }
        Map<String, Object> copy = copy(use);
        copy.keySet().removeAll(MARKS);
        copy.put("required", required ? Raw.TRUE : Raw.FALSE);
        return SpecEdit.replace(use, copy);
    }

    /** Sets a member of a parameter; one that other operations use, too, is copied here first. */
    static Optional<SpecText> setParameter(SpecParameter parameter, String name, Object value) {
        return set(parameter.use(), name, value instanceof Boolean flag ? flag ? Raw.TRUE : Raw.FALSE : value);
    }

    /** Sets whether a body is required. */
    static Optional<SpecText> setRequired(SpecNode body, boolean required) {
        return set(body, "required", required ? Raw.TRUE : Raw.FALSE);
    }

    static Optional<SpecText> setDeprecated(SpecNode operation, boolean deprecated) {
        return set(operation, "deprecated", deprecated ? Raw.TRUE : Raw.FALSE);
    }

    private static Optional<SpecText> set(SpecNode use, String name, Object value) {
        SpecNode node = use.follow();
        if (!use.reference().isEmpty() && shared(node)) {
            Map<String, Object> copy = copy(use);
            copy.put(name, value);
            return SpecEdit.replace(use, copy);
        }
        return node.get(name).missing()
                ? SpecEdit.addMember(node, name, value, "description")
                : SpecEdit.setScalar(node.get(name), value);
    }

    /** Gives a parameter the type that the page names. */
    static Optional<SpecText> setParameterType(SpecParameter parameter, String word) {
        Map<String, Object> schema = Shapes.ofType(word);
        SpecNode use = parameter.use();
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        if (!use.reference().isEmpty() && shared(parameter.node())) {
            Map<String, Object> copy = copy(use);
            copy.put("schema", schema);
            return SpecEdit.replace(use, copy);
        }
        return SpecEdit.replace(parameter.node().get("schema"), schema);
    }

    /** Gives a schema the type of a sample. */
    static Optional<SpecText> setType(SpecSchema schema, PageValue value) {
        SpecNode use = schema.use();
        SpecNode type = use.get("type");
        boolean scalar = value.members().isEmpty() && value.elements().isEmpty();
        if (value.kind() == PageValue.Kind.NULL) {
            return Optional.empty();
        }
        if (scalar
                && !type.missing()
                && use.get("items").missing()
                && use.get("properties").missing()) {
            String json = value.kind().toString();
            return SpecEdit.setScalar(type, json)
                    .map(text -> SpecEdit.removeMember(text.root().at(use.pointer()), "format")
                            .orElse(text));
        }
        Map<String, Object> shape = Shapes.of(value);
        if (!use.get("description").missing()) {
            shape.put("description", use.get("description").text());
        }
        return SpecEdit.replace(use, shape);
    }

    /** Takes the format of a schema away. */
    static Optional<SpecText> removeFormat(SpecSchema schema) {
        return schema.parts().stream()
                .filter(part -> !part.get("format").missing())
                .findFirst()
                .flatMap(part -> SpecEdit.removeMember(part, "format"));
    }

    /** Adds a property behind another, or before all. */
    static Optional<SpecText> addProperty(SpecNode owner, Map.Entry<String, Map<String, Object>> added, String behind) {
        SpecNode properties = owner.get("properties");
        if (!owner.isObject()) {
            return Optional.empty();
        }
        return properties.missing()
                ? SpecEdit.addMember(owner, "properties", Map.ofEntries(added), LAST)
                : SpecEdit.addMember(
                        properties, added.getKey(), added.getValue(), behind.isEmpty() ? SpecEdit.FIRST : behind);
    }

    /** Adds a value to those that a schema lists. */
    static Optional<SpecText> addValue(SpecSchema schema, String value) {
        SpecNode list = schema.valueList();
        return list.missing()
                ? SpecEdit.addMember(schema.node(), "enum", List.of(value), "type")
                : SpecEdit.addItem(list, value);
    }

    /** Adds a parameter to an operation. */
    static Optional<SpecText> addParameter(SpecOperation operation, PageParameter row) {
        if (row.in().isEmpty() || Shapes.ofType(row.type()).isEmpty()) {
            return Optional.empty();
        }
        Object value = Shapes.parameter(operation.node().at("/components/parameters"), row);
        SpecNode list = operation.node().get("parameters");
        return list.missing()
                ? SpecEdit.addMember(operation.node(), "parameters", List.of(value), behind(operation.node()))
                : SpecEdit.addItem(list, value);
    }

    private static String behind(SpecNode operation) {
        return List.of("description", "summary", "operationId", "tags").stream()
                .filter(name -> !operation.get(name).missing())
                .findFirst()
                .orElse(LAST);
    }

    /** Adds a response to an operation, in the order of codes. */
    static Optional<SpecText> addCode(SpecOperation operation, PageCode code) {
        SpecNode responses = operation.responses();
        Object value = Shapes.response(responses.at("/paths"), code);
        if (responses.missing()) {
            return SpecEdit.addMember(operation.node(), "responses", Map.of(code.code(), value), LAST);
        }
        String before = operation.codes().keySet().stream()
                .filter(other -> other.compareTo(code.code()) < 0)
                .reduce((first, second) -> second)
                .orElse(SpecEdit.FIRST);
        return SpecEdit.addMember(responses, code.code(), value, before);
    }

    /** Adds a body to the request of an operation. */
    static Optional<SpecText> addBody(SpecOperation operation, boolean required, Optional<PageValue> sample) {
        Object body = Shapes.body(required, sample);
        boolean listed = !operation.node().get("parameters").missing();
        String behind = listed ? "parameters" : behind(operation.node());
        return SpecEdit.addMember(operation.node(), "requestBody", body, behind);
    }

    /** Adds a body to an answer, which by then is no assumption any more. */
    static Optional<SpecText> addAnswer(SpecNode response, PageValue value) {
        Object content = Map.of("application/json", Map.of("schema", Shapes.of(value)));
        if (!response.reference().isEmpty()) {
            Map<String, Object> copy = copy(response);
            copy.put("content", content);
            return SpecEdit.replace(response, copy);
        }
        Optional<SpecText> text = SpecEdit.addMember(response, "content", content, "description");
        return !response.get(SOURCE).missing()
                ? text.flatMap(some -> unmark(some.root().at(response.pointer())))
                : text;
    }

    /** Gives the first server another address. */
    static Optional<SpecText> setBase(SpecApi api, String base) {
        List<SpecNode> servers = api.root().get("servers").items();
        if (servers.isEmpty()) {
            Object list = List.of(Map.of("url", base));
            return SpecEdit.addMember(api.root(), "servers", list, "info");
        }
        SpecNode url = servers.get(0).get("url");
        String version = url.text().matches(".*/v[0-9]+/?") ? url.text().replaceFirst(".*(/v[0-9]+)/?", "$1") : "";
        return SpecEdit.setScalar(url, base + version);
    }
}
