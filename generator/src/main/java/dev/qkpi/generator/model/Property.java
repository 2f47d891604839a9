package dev.qkpi.generator.model;

import java.util.Optional;

/**
 * One property of an object, or one optional parameter of an operation.
 *
 * @param wireName the name in JSON or in the request, exactly as the document has it
 * @param javaName a legal and, within its owner, distinct Java name
 * @param type what the property holds
 * @param presence whether it must be there and whether it may be null
 * @param preset the one value that it may have; it stands in for a required property that is not given
 * @param docs what the document says of it
 */
public record Property(
        String wireName, String javaName, TypeRef type, Presence presence, Optional<Fixed> preset, Docs docs) {

    /** The same property of an object that need not have it. */
    public Property optional() {
        return new Property(wireName, javaName, type, Presence.of(false, presence.isNullable()), preset, docs);
    }
}
