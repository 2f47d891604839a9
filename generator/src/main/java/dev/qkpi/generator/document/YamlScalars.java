package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What plain words of YAML 1.2 mean: null, booleans, numbers that JSON has too, and texts. */
final class YamlScalars {

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> TEXTS = Set.of("str", "timestamp", "binary");
    private static final Set<String> WORDS = Set.of("int", "float", "bool", "null");
    private static final int MAX_DIGITS = 1000;

    /** A number with leading zeros is not one in JSON, and as a text it keeps them. */
    private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]*)");

    private static final Pattern RADIX = Pattern.compile("0x[0-9a-fA-F]+|0o[0-7]+");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.[0-9]+|(0|[1-9][0-9]*)(\\.[0-9]*)?)([eE][-+]?[0-9]{1,5})?");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private YamlScalars() {}

    /** The value of a scalar. */
    static JsonNode node(ScalarEvent scalar) {
        String tag = scalar.getTag();
        String text = scalar.getValue();
        if (tag == null) {
            return scalar.isPlain() ? plain(text) : NODES.textNode(text);
        }
        String name = tag.startsWith(STANDARD) ? tag.substring(STANDARD.length()) : "";
        if (WORDS.contains(name)) {
            return plain(text);
        }
        if (!tag.equals("!") && !TEXTS.contains(name)) {
            throw foreign(tag, scalar.getStartMark());
        }
        return NODES.textNode(text);
    }

    /** Fails if a list or an object carries a tag of another kind. */
    static void checkTag(String tag, String kind, Mark mark) {
        if (tag != null && !tag.equals("!") && !tag.equals(STANDARD + kind)) {
            throw foreign(tag, mark);
        }
    }

    private static YamlProblem foreign(String tag, Mark mark) {
        return new YamlProblem(
                mark, "the tag `" + SpecValidator.shorten(tag) + "` has no meaning in a document", "Leave it out");
    }

    private static JsonNode plain(String text) {
        if (text.isEmpty()) {
            return NODES.nullNode();
        }
        return switch (text) {
            case "~", "null", "Null", "NULL" -> NODES.nullNode();
            case "true", "True", "TRUE" -> NODES.booleanNode(true);
            case "false", "False", "FALSE" -> NODES.booleanNode(false);
            default -> "+-.0123456789".indexOf(text.charAt(0)) < 0 ? NODES.textNode(text) : number(text);
        };
    }

    private static JsonNode number(String text) {
        if (text.length() > MAX_DIGITS) {
            return NODES.textNode(text);
        }
        if (INTEGER.matcher(text).matches()) {
            return integer(new BigInteger(text));
        }
        if (RADIX.matcher(text).matches()) {
            return integer(new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8));
        }
        return DECIMAL.matcher(text).matches() ? DecimalNode.valueOf(new BigDecimal(text)) : NODES.textNode(text);
    }

    private static JsonNode integer(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return NODES.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
    }
}
