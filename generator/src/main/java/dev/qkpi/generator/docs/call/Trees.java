package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** Values as the JSON that the client sends. */
final class Trees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Trees() {}

    /** The JSON of a value; of a file or a class of the user's, its name. */
    static JsonNode node(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar(scalar);
        }
        if (value instanceof Value.Known known) {
            return scalar(new Value.Scalar(known.base(), known.literal()));
        }
        if (value instanceof Value.Items items) {
            ArrayNode array = NODES.arrayNode();
            items.values().forEach(item -> array.add(node(item)));
            return array;
        }
        if (value instanceof Value.Entries entries) {
            ObjectNode object = NODES.objectNode();
            entries.values().forEach((name, member) -> object.set(name, node(member)));
            return object;
        }
        if (value instanceof Value.Built built) {
            return object(built);
        }
        return other(value);
    }

    private static JsonNode other(Value value) {
        if (value instanceof Value.Wrapped wrapped) {
            return node(wrapped.value());
        }
        if (value instanceof Value.Free free) {
            return withoutNulls(free.json());
        }
        return value instanceof Value.File file ? NODES.textNode(file.name()) : NODES.nullNode();
    }

    private static JsonNode scalar(Value.Scalar scalar) {
        return switch (scalar.kind()) {
            case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
            case INT, LONG, FLOAT, DOUBLE, DECIMAL -> DecimalNode.valueOf(new BigDecimal(scalar.text()));
            default -> NODES.textNode(scalar.text());
        };
    }

    private static ObjectNode object(Value.Built built) {
        ObjectNode object = NODES.objectNode();
        for (Value.Member member : built.members()) {
            if (member.value() == null) {
                object.putNull(member.wireName());
            } else if (member.wireName().isEmpty() && member.value() instanceof Value.Entries further) {
                further.values().forEach((name, value) -> object.set(name, node(value)));
            } else {
                object.set(member.wireName(), node(member.value()));
            }
        }
        return object;
    }

    /** Maps and lists of Java's own hold no null. */
    static JsonNode withoutNulls(JsonNode json) {
        if (json.isObject()) {
            ObjectNode object = NODES.objectNode();
            json.properties().forEach(member -> {
                if (!member.getValue().isNull()) {
                    object.set(member.getKey(), withoutNulls(member.getValue()));
                }
            });
            return object;
        }
        if (json.isArray()) {
            ArrayNode array = NODES.arrayNode();
            json.forEach(element -> {
                if (!element.isNull()) {
                    array.add(withoutNulls(element));
                }
            });
            return array;
        }
        return json.isNumber() && !json.isIntegralNumber() ? DecimalNode.valueOf(json.decimalValue()) : json;
    }
}
