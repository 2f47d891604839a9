package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import dev.qkpi.generator.document.Pointers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Parameters and headers: each once, and none that OpenAPI has ignored. */
final class ParameterRules {

    private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

    private final Subject subject;

    ParameterRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        subject.all(NodeKind.PATH_ITEM).forEach(this::list);
        subject.all(NodeKind.OPERATION).forEach(this::list);
        subject.all(NodeKind.PARAMETER).forEach(this::header);
        subject.all(NodeKind.HEADER).forEach(this::responseHeader);
    }

    private void list(Subject.Node holder) {
        Map<String, String> first = new HashMap<>();
        for (Subject.Node node : holder.child("parameters").elements()) {
            JsonNode parameter = subject.resolve(node.value());
            String in = parameter.path("in").asText();
            String name = parameter.path("name").asText();
            String key = in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
            String earlier = name.isEmpty() ? null : first.putIfAbsent(key, node.pointer());
            if (earlier != null) {
                subject.add(
                        Check.SAME_PARAMETER,
                        node,
                        "the " + in + " parameter `" + Subject.shown(name) + "` is there twice, first at #" + earlier,
                        "Leave one of the two");
            }
        }
    }

    private void header(Subject.Node parameter) {
        String name = parameter.get("name").asText().toLowerCase(Locale.ROOT);
        if (parameter.get("in").asText().equals("header") && IGNORED.contains(name)) {
            subject.add(
                    Check.IGNORED_HEADER,
                    parameter,
                    "a header parameter `" + parameter.get("name").asText() + "` is ignored",
                    name.equals("authorization")
                            ? "Declare a security scheme"
                            : "Let `content` name the media types, and take it away");
        }
    }

    private void responseHeader(Subject.Node header) {
        boolean map = header.place().parent().name().equals("headers");
        boolean component = header.pointer().startsWith("/components/headers/");
        if (map && !component && header.name().equalsIgnoreCase("content-type")) {
            subject.add(
                    Check.IGNORED_HEADER,
                    Pointers.child(header.place().parent().pointer(), header.name()),
                    "a header `" + header.name() + "` is ignored",
                    "Let `content` name the media types, and take it away");
        }
    }
}
