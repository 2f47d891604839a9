package dev.qkpi.generator.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.build.SchemaTypes;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Every example of a document, decoded and encoded again with the generated codecs. */
final class RoundTrip {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final SpecDocument document;
    private final SchemaTypes types;
    private final Codecs codecs;
    private final List<String> problems = new ArrayList<>();
    private int same;
    private int invalid;
    private int untyped;

    RoundTrip(SpecDocument document, SchemaTypes types, Codecs codecs) {
        this.document = document;
        this.types = types;
        this.codecs = codecs;
    }

    /** Tries all examples; what fails though its schema allows it is a problem. */
    List<String> problems() throws ReflectiveOperationException {
        for (Examples.Example example : Examples.of(document)) {
            check(example);
        }
        return problems;
    }

    String counts() {
        return same + " same, " + invalid + " against their own schema, " + untyped + " of what has no type, "
                + problems.size() + " wrong";
    }

    private void check(Examples.Example example) throws ReflectiveOperationException {
        JsonNode value = example.value();
        Conformance conformance = new Conformance(document.tree(), example.place());
        JsonNode schema = document.tree().at(example.schema().pointer());
        boolean valid = conformance.conforms(schema, value, "") && !hasReadOnly(example);
        TypeRef type = types.of(example.schema());
        boolean nullable = types.isNullable(example.schema());
        if (!codecs.has(type) && isPart(example.place())) {
            untyped++;
            return;
        }
        try {
            byte[] json = JSON.writeValueAsBytes(value);
            JsonNode again = JSON.readTree(codecs.encode(type, nullable, codecs.decode(type, nullable, json)));
            String difference = difference(JSON.readTree(json), again, "", conformance);
            note(example, valid, difference);
        } catch (JsonProcessingException e) {
            throw new AssertionError(example.place(), e);
        } catch (java.io.IOException | RuntimeException | ClassNotFoundException e) {
            note(example, valid, e.toString());
        }
    }

    /**
     * Whether a place is a part of allOf, whose members are the whole's, is no JSON, is defined within a schema and used
     * nowhere, or is left out as a finding tells.
     */
    private boolean isPart(String place) {
        return place.matches("(?s).*/allOf/\\d+(/(properties|items|additionalProperties)(/.*)?)?"
                        + "|.*/(\\$defs|definitions)/.*"
                        + "|.*/content/(?![^/]*json)[^/]*/schema.*")
                || document.findings().all().stream()
                        .anyMatch(finding ->
                                finding.id().equals("QKPI-088") && place.startsWith(finding.pointer() + "/"));
    }

    /** Whether a partial update has what a finding tells to be read-only. */
    private boolean hasReadOnly(Examples.Example example) {
        String schema = example.schema().reference().orElse(example.schema()).pointer();
        return document.findings().all().stream()
                .filter(finding -> finding.id().equals("QKPI-099"))
                .filter(finding -> finding.pointer().equals(schema))
                .anyMatch(finding -> example.value().has(finding.problem().split("`")[1]));
    }

    private void note(Examples.Example example, boolean valid, String difference) {
        if (difference.isEmpty()) {
            same++;
        } else if (valid) {
            problems.add(example.place() + ": " + difference);
        } else {
            invalid++;
        }
    }

    /** What differs; members that no schema describes may be missing, and a null member may be left out. */
    private static String difference(JsonNode before, JsonNode after, String place, Conformance conformance) {
        if (before.isObject() && after.isObject()) {
            for (var member : before.properties()) {
                String at = Pointers.child(place, member.getKey());
                boolean kept = after.has(member.getKey());
                if (!kept && conformance.isDescribed(at) && !member.getValue().isNull()) {
                    return at + " is lost";
                }
                String inner = kept ? difference(member.getValue(), after.get(member.getKey()), at, conformance) : "";
                if (!inner.isEmpty()) {
                    return inner;
                }
            }
            return "";
        }
        if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                String inner = difference(before.get(i), after.get(i), place + "/" + i, conformance);
                if (!inner.isEmpty()) {
                    return inner;
                }
            }
            return "";
        }
        return isSame(before, after) ? "" : place + ": " + before + " became " + after;
    }

    private static boolean isSame(JsonNode before, JsonNode after) {
        if (before.isNumber() && after.isNumber()) {
            return before.decimalValue().compareTo(after.decimalValue()) == 0
                    || Float.toString(before.floatValue()).equals(Float.toString(after.floatValue()));
        }
        boolean texts = before.isTextual() && after.isTextual();
        return before.equals(after) || texts && (isSameTime(before, after) || isSameUuid(before, after));
    }

    /** The digits of a UUID may be in either case. */
    private static boolean isSameUuid(JsonNode before, JsonNode after) {
        return before.asText().matches("[\\dA-Fa-f]{8}(-[\\dA-Fa-f]{4}){3}-[\\dA-Fa-f]{12}")
                && before.asText().equalsIgnoreCase(after.asText());
    }

    private static boolean isSameTime(JsonNode before, JsonNode after) {
        try {
            return OffsetDateTime.parse(before.asText()).isEqual(OffsetDateTime.parse(after.asText()));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
