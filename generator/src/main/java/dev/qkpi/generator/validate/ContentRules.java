package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import dev.qkpi.generator.model.Spelling;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Media types and the encodings of forms. */
final class ContentRules {

    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "\\s*" + TOKEN + "/" + TOKEN + "\\s*(;\\s*" + TOKEN + "=(" + TOKEN + "|\"[^\"]*\")\\s*)*;?\\s*");
    private static final int MAX_DEPTH = 20;

    private final Subject subject;

    ContentRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        subject.all(NodeKind.MEDIA_TYPE).forEach(this::mediaType);
    }

    private void mediaType(Subject.Node media) {
        String name = media.name();
        if (name.length() > 200 || !MEDIA_TYPE.matcher(name).matches()) {
            subject.add(
                    Check.MEDIA_TYPE,
                    media,
                    "`" + Subject.shown(name) + "` is no media type",
                    name.equalsIgnoreCase("json")
                            ? "Write `application/json`"
                            : "Write one such as `application/json`");
        }
        if (media.value().has("encoding")) {
            encoding(media, name.strip().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void encoding(Subject.Node media, String name) {
        if (!name.startsWith("multipart/")
                && !name.startsWith("application/x-www-form-urlencoded")
                && !name.contains("*")) {
            subject.add(
                    Check.ENCODING,
                    media.child("encoding"),
                    "`encoding` has no effect on `" + Subject.shown(name) + "`",
                    "Take it away, or use a form");
            return;
        }
        Set<String> properties = new LinkedHashSet<>();
        boolean known = properties(media.get("schema"), properties, 0);
        for (Subject.Node part : media.child("encoding").named()) {
            if (known && !properties.contains(part.name())) {
                subject.add(
                        Check.ENCODING,
                        part,
                        "the form has no property `" + Subject.shown(part.name()) + "` to encode",
                        Spelling.closest(part.name(), properties)
                                .map(meant -> "Write `" + meant + "`")
                                .orElse("Describe it in the schema, or take it away"));
            }
        }
    }

    /** Collects names; tells whether there can be no others. */
    private boolean properties(JsonNode schema, Set<String> names, int depth) {
        JsonNode resolved = subject.resolve(schema);
        if (depth > MAX_DEPTH || !resolved.isObject()) {
            return false;
        }
        resolved.path("properties").fieldNames().forEachRemaining(names::add);
        boolean known = true;
        for (String keyword : new String[] {"allOf", "anyOf", "oneOf"}) {
            for (JsonNode part : resolved.path(keyword)) {
                known &= properties(part, names, depth + 1);
            }
        }
        return known && !resolved.has("additionalProperties") && !resolved.has("patternProperties");
    }
}
