package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.document.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a value must keep to, in words. */
final class Limits {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("minLength", "at least %s characters"),
            Map.entry("maxLength", "at most %s characters"),
            Map.entry("pattern", "matches %s"),
            Map.entry("multipleOf", "multiple of %s"),
            Map.entry("minItems", "at least %s items"),
            Map.entry("maxItems", "at most %s items"),
            Map.entry("minProperties", "at least %s properties"),
            Map.entry("maxProperties", "at most %s properties"),
            Map.entry("contentEncoding", "encoded as %s"),
            Map.entry("contentMediaType", "holds %s"));

    private static final List<String> ORDER = List.of(
            "minLength",
            "maxLength",
            "pattern",
            "multipleOf",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "contentEncoding",
            "contentMediaType");

    private Limits() {}

    /** The limits of a schema, each in words. */
    static List<String> of(Element schema) {
        List<String> limits = new ArrayList<>();
        bound(schema, "Minimum", "≥ ", "> ").ifPresent(limits::add);
        bound(schema, "Maximum", "≤ ", "< ").ifPresent(limits::add);
        for (String keyword : ORDER) {
            schema.child(keyword)
                    .value()
                    .ifPresent(value -> limits.add(WORDS.get(keyword).replace("%s", value)));
        }
        if (schema.flag("uniqueItems")) {
            limits.add("no two items alike");
        }
        boolean closed = schema.child("additionalProperties")
                .value()
                .filter("false"::equals)
                .isPresent();
        if (closed) {
            limits.add("no further properties");
        }
        schema.child("default").json().ifPresent(value -> limits.add("default " + value));
        return limits;
    }

    /** A bound; 3.0 has its exclusiveness as a flag, 3.1 as a bound of its own. */
    private static Optional<String> bound(Element schema, String name, String sign, String exclusiveSign) {
        Optional<String> bound = schema.child(name.toLowerCase(Locale.ROOT)).value();
        Optional<String> exclusive = schema.child("exclusive" + name).value();
        boolean flag = exclusive.filter("true"::equals).isPresent();
        Optional<String> own = exclusive.filter(value -> !value.equals("true") && !value.equals("false"));
        return own.map(value -> exclusiveSign + value)
                .or(() -> bound.map(value -> (flag ? exclusiveSign : sign) + value));
    }
}
