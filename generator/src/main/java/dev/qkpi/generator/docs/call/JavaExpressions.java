package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.template.SourceTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values as Java expressions, which may take several lines. */
final class JavaExpressions {

    private static final int WIDTH = 72;
    private static final String INDENT = "        ";
    private static final int MOST_PAIRS = 10;

    private final SourceTypes types;

    JavaExpressions(SourceTypes types) {
        this.types = types;
    }

    /** The expression of a value. */
    String of(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar(scalar.kind(), scalar.text());
        }
        if (value instanceof Value.Known known) {
            String type = types.own("model", known.type());
            return known.constant().isEmpty()
                    ? "new " + type + "(" + scalar(known.base(), known.literal()) + ")"
                    : type + "." + known.constant();
        }
        if (value instanceof Value.Items items) {
            return call(
                    types.java("java.util.List") + ".of",
                    items.values().stream().map(this::of).toList());
        }
        if (value instanceof Value.Entries entries) {
            return map(entries.values());
        }
        if (value instanceof Value.Built built) {
            return built(types.own("model", built.type()), built.members());
        }
        return other(value);
    }

    private String other(Value value) {
        if (value instanceof Value.Wrapped wrapped) {
            String type = types.own("model", wrapped.union()) + "." + wrapped.member();
            return call("new " + type, List.of(of(wrapped.value())));
        }
        if (value instanceof Value.File file) {
            String path = types.java("java.nio.file.Path") + ".of(" + literal(file.name()) + ")";
            return types.own("", "Binary") + ".ofPath(" + path + ")";
        }
        if (value instanceof Value.Text text) {
            return types.own("", "Part") + ".text(" + literal(text.name()) + ", " + literal(text.text()) + ")";
        }
        return value instanceof Value.Foreign foreign
                ? "(" + types.java(foreign.type()) + ") null /* one of yours */"
                : free(((Value.Free) value).json());
    }

    /** An object that a builder makes. */
    String built(String type, List<Value.Member> members) {
        StringBuilder chain = new StringBuilder(type).append(".builder()");
        for (Value.Member member : members) {
            if (member.shown()) {
                String setter = member.value() == null
                        ? clearer(member.javaName()) + "()"
                        : call(member.javaName(), List.of(of(member.value())));
                chain.append('\n').append(INDENT).append('.').append(indented(setter));
            }
        }
        boolean bare = chain.indexOf("\n") < 0;
        return chain.append(bare ? "" : "\n" + INDENT).append(".build()").toString();
    }

    private static String clearer(String name) {
        return "clear" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A call: on one line, or with its only argument's further lines below, or with a line for each argument. */
    static String call(String name, List<String> arguments) {
        String line = name + "(" + String.join(", ", arguments) + ")";
        boolean several = line.indexOf('\n') >= 0 || line.length() > WIDTH;
        if (!several || arguments.size() == 1) {
            return line;
        }
        List<String> lines =
                arguments.stream().map(each -> INDENT + indented(each)).toList();
        return name + "(\n" + String.join(",\n", lines) + ")";
    }

    static String indented(String expression) {
        return expression.replace("\n", "\n" + INDENT);
    }

    private String map(Map<String, Value> values) {
        List<String> pairs = new ArrayList<>();
        values.forEach((name, value) -> {
            pairs.add(literal(name));
            pairs.add(of(value));
        });
        return pairs(pairs);
    }

    private String pairs(List<String> pairs) {
        String map = types.java("java.util.Map");
        if (pairs.size() <= 2 * MOST_PAIRS) {
            return call(map + ".of", pairs);
        }
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            entries.add(call(map + ".entry", pairs.subList(i, i + 2)));
        }
        return call(map + ".ofEntries", entries);
    }

    private String scalar(ScalarKind kind, String text) {
        return switch (kind) {
            case STRING -> literal(text);
            case BOOLEAN, INT -> text;
            case LONG -> text + "L";
            case FLOAT -> Float.parseFloat(text) + "f";
            case DOUBLE -> String.valueOf(Double.parseDouble(text));
            case DECIMAL -> "new " + types.java("java.math.BigDecimal") + "(" + literal(text) + ")";
            case DATE -> date(LocalDate.parse(text));
            case DATE_TIME -> types.java("java.time.OffsetDateTime") + ".parse(" + literal(text) + ")";
            case UUID -> types.java("java.util.UUID") + ".fromString(" + literal(text) + ")";
            case URI -> types.java("java.net.URI") + ".create(" + literal(text) + ")";
            case BYTES -> types.java("java.util.Base64") + ".getDecoder().decode(" + literal(text) + ")";
        };
    }

    private String date(LocalDate date) {
        return types.java("java.time.LocalDate") + ".of(" + date.getYear() + ", " + date.getMonthValue() + ", "
                + date.getDayOfMonth() + ")";
    }

    private String free(JsonNode json) {
        if (json.isArray()) {
            List<String> elements = new ArrayList<>();
            Trees.withoutNulls(json).forEach(element -> elements.add(free(element)));
            return call(types.java("java.util.List") + ".of", elements);
        }
        if (json.isObject()) {
            List<String> pairs = new ArrayList<>();
            Trees.withoutNulls(json).properties().forEach(member -> {
                pairs.add(literal(member.getKey()));
                pairs.add(free(member.getValue()));
            });
            return pairs(pairs);
        }
        if (json.isIntegralNumber()) {
            return json.canConvertToInt() ? json.asText() : scalarOfLarge(json);
        }
        if (json.isNumber()) {
            return scalar(ScalarKind.DECIMAL, json.decimalValue().toString());
        }
        return json.isBoolean() ? json.asText() : literal(json.asText());
    }

    private String scalarOfLarge(JsonNode json) {
        return json.canConvertToLong()
                ? json.asText() + "L"
                : "new " + types.java("java.math.BigInteger") + "(" + literal(json.asText()) + ")";
    }

    /** A literal that keeps letters of other scripts readable. */
    static String literal(String text) {
        String ascii = JavaText.literal(text);
        StringBuilder out = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            boolean escape = c == '\\' && i + 1 < ascii.length();
            if (escape && ascii.charAt(i + 1) == 'u') {
                char held = (char) Integer.parseInt(ascii.substring(i + 2, i + 6), 16);
                out.append(Character.isLetterOrDigit(held) ? String.valueOf(held) : ascii.substring(i, i + 6));
                i += 5;
            } else if (escape) {
                out.append(c).append(ascii.charAt(++i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
