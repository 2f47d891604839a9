package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.model.PartProperty;
import dev.qkpi.generator.model.ScalarKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value that fits a type of the client: from it come both the Java expression and what is sent. */
sealed interface Value {

    /** A scalar; the text is that which is sent. */
    record Scalar(ScalarKind kind, String text) implements Value {}

    /** A value of an open enum; the constant is empty for one that the document does not know. */
    record Known(String type, String constant, ScalarKind base, String literal) implements Value {}

    /** A list. */
    record Items(List<Value> values) implements Value {}

    /** A map. */
    record Entries(Map<String, Value> values) implements Value {}

    /** Any JSON. */
    record Free(JsonNode json) implements Value {}

    /** An object that its builder makes. */
    record Built(String type, List<Member> members) implements Value {}

    /**
     * A property of an object.
     *
     * @param wireName its name in JSON; empty for the map of those that are not named
     * @param value null for a property that is set to null on purpose
     * @param shown whether the builder is told, or has it from the start
     * @param part how it becomes a part of a multipart body
     */
    record Member(String javaName, String wireName, Value value, boolean shown, Optional<PartProperty> part) {}

    /** A member of a union that is no record of its own. */
    record Wrapped(String union, String member, Value value) implements Value {}

    /** Bytes from a file. */
    record File(String name) implements Value {}

    /** A part of a multipart body that the document does not name. */
    record Text(String name, String text) implements Value {}

    /** A class of the user's, of which only they know how it is made. */
    record Foreign(String type) implements Value {}
}
