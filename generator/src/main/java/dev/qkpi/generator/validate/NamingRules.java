package dev.qkpi.generator.validate;

import dev.qkpi.generator.document.NodeKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Taste: how names are written. */
final class NamingRules {

    private final Subject subject;

    NamingRules(Subject subject) {
        this.subject = subject;
    }

    /** How a name of several words is written. */
    private enum Style {
        KEBAB("kebab-case", "[a-z0-9.]+(-[a-z0-9.]+)+"),
        SNAKE("snake_case", "_*[a-z0-9.]+(_[a-z0-9.]+)+_*"),
        CAMEL("camelCase", "[a-z][a-zA-Z0-9]*[A-Z][a-zA-Z0-9]*"),
        PASCAL("PascalCase", "[A-Z][a-zA-Z0-9]*[a-z][a-zA-Z0-9]*"),
        OTHER("several styles", ".*[-_A-Z].*");

        private final String shown;
        private final String form;

        Style(String shown, String form) {
            this.shown = shown;
            this.form = form;
        }

        /** The style of a name; {@code null} for one word, which is of any. */
        static Style of(String name) {
            boolean word =
                    name.length() > 200 || name.equals(name.toUpperCase(Locale.ROOT)) || !name.matches("[\\w.-]+");
            for (Style style : values()) {
                if (!word && name.matches(style.form)) {
                    return style;
                }
            }
            return null;
        }
    }

    void check() {
        operations();
        Map<String, Subject.Node> segments = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Subject.Node path : subject.root().child("paths").members()) {
            for (String segment : path.name().split("/")) {
                if (!segment.contains("{") && segments.putIfAbsent(segment, path) == null) {
                    names.add(segment);
                }
            }
        }
        alike(Check.PATH_NAME, names, segments, "the segment");
        schemas();
        Map<String, Subject.Node> properties = new HashMap<>();
        List<String> propertyNames = new ArrayList<>();
        for (Subject.Node schema : subject.all(NodeKind.SCHEMA)) {
            boolean property = schema.place().parent() != null
                    && schema.place().parent().name().equals("properties")
                    && isSchema(schema);
            if (property && properties.putIfAbsent(schema.name(), schema) == null) {
                propertyNames.add(schema.name());
            }
        }
        alike(Check.PROPERTY_NAME, propertyNames, properties, "the property");
    }

    /** A schema may be called {@code properties}; what it is called by then is no property. */
    private static boolean isSchema(Subject.Node property) {
        return !property.pointer().matches("/components/schemas/properties");
    }

    private void operations() {
        for (Subject.Node operation : subject.operations()) {
            String id = operation.get("operationId").asText();
            if (!id.isEmpty() && !id.matches("[a-z][a-zA-Z0-9]*")) {
                subject.add(
                        Check.OPERATION_NAME,
                        operation.child("operationId"),
                        "operationId `" + Subject.shown(id) + "` is not camelCase",
                        "Write it like `listItems`");
            }
        }
    }

    private void schemas() {
        for (Subject.Node schema :
                subject.root().child("components").child("schemas").named()) {
            if (!schema.name().matches("[A-Z][a-zA-Z0-9]*")) {
                subject.add(
                        Check.SCHEMA_NAME,
                        schema,
                        "the schema `" + Subject.shown(schema.name()) + "` is not PascalCase",
                        "Write it like `LineItem`");
            }
        }
    }

    /** Tells of names that are not written like most others. */
    private void alike(Check check, List<String> names, Map<String, Subject.Node> places, String what) {
        Map<Style, Integer> counts = new EnumMap<>(Style.class);
        names.stream()
                .map(Style::of)
                .filter(style -> style != null && style != Style.OTHER)
                .forEach(style -> counts.merge(style, 1, Integer::sum));
        Style most = counts.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(null);
        for (String name : names) {
            Style style = Style.of(name);
            if (most != null && style != null && style != most) {
                subject.add(
                        check,
                        places.get(name),
                        what + " `" + Subject.shown(name) + "` is written in " + style.shown + ", most others in "
                                + most.shown,
                        "Write it in " + most.shown);
            }
        }
    }
}
