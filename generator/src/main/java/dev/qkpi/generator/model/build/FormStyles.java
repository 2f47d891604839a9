package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SchemaView;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the fields of a form are laid out: what {@code encoding} says, and JSON for what has a structure of its own. */
final class FormStyles {

    private final BuildContext context;
    private final TypeBuilder types;

    FormStyles(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
    }

    /** The styles by field, in the words of the support code; fields that are scalars or repeated scalars have none. */
    SortedMap<String, String> of(SchemaView schema, Element encodings) {
        SortedMap<String, String> styles = new TreeMap<>();
        SchemaView plain = types.simplify(schema);
        if (types.kindOf(plain) == SchemaKind.RECORD) {
            ObjectParts.of(plain).properties().forEach((name, property) -> {
                String style = style(types.simplify(property), encodings.child(name));
                if (!style.isEmpty()) {
                    styles.put(name, style);
                }
            });
        } else {
            styles.put("*", "{}"); // names that only callers know may have any value
        }
        return styles;
    }

    private String style(SchemaView property, Element encoding) {
        boolean json = MediaKinds.isJson(encoding.textOf("contentType"));
        String style = encoding.textOf("style");
        SchemaKind kind = types.kindOf(property);
        if (kind == SchemaKind.SCALAR || kind == SchemaKind.ENUM) {
            return "";
        }
        if (style.equals("deepObject")) {
            return "[]";
        }
        if (kind != SchemaKind.LIST) {
            if (!style.isEmpty() && kind == SchemaKind.RECORD) {
                context.findings()
                        .warning(
                                "QKPI-082",
                                encoding.child("style").pointer(),
                                "an object of the style `" + style + "` is sent as JSON",
                                "Use `deepObject`, or leave the style away if the API takes JSON");
            }
            return "{}";
        }
        if (json) {
            return "{}";
        }
        return isStructured(property) ? "{}*" : delimiter(style, encoding);
    }

    private boolean isStructured(SchemaView list) {
        SchemaKind items =
                list.items().map(item -> types.kindOf(types.simplify(item))).orElse(SchemaKind.ANY);
        return items != SchemaKind.SCALAR && items != SchemaKind.ENUM;
    }

    private static String delimiter(String style, Element encoding) {
        boolean explode = encoding.has("explode") ? encoding.flag("explode") : style.isEmpty() || style.equals("form");
        if (explode) {
            return "";
        }
        return switch (style) {
            case "spaceDelimited" -> " ";
            case "pipeDelimited" -> "|";
            default -> ",";
        };
    }
}
