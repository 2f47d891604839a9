package dev.qkpi.generator.model;

/**
 * A use of a type: what a property, a parameter or a body holds.
 *
 * <p>The hash codes are written out: what the JDK does for records takes longer to be put together, on its first use,
 * than a small document's types take to be looked up.
 */
public sealed interface TypeRef {

    /** Any JSON value, as plain Java objects. */
    TypeRef ANY = new Any();

    /** A JSON scalar. */
    record Scalar(ScalarKind kind) implements TypeRef {
        @Override
        public int hashCode() {
            return kind.hashCode();
        }
    }

    /** A generated type, by its simple Java name, or a class of the user's, by its full one. */
    record Named(String name) implements TypeRef {

        /** Whether it is a class of the user's, with a codec beside it. */
        public boolean isImported() {
            return name.indexOf('.') >= 0;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** A JSON array. */
    record ListOf(TypeRef element, boolean nullableElements) implements TypeRef {
        @Override
        public int hashCode() {
            return 31 * element.hashCode() + Boolean.hashCode(nullableElements);
        }
    }

    /** A JSON object used as a map. */
    record MapOf(TypeRef value, boolean nullableValues) implements TypeRef {
        @Override
        public int hashCode() {
            return 37 * value.hashCode() + Boolean.hashCode(nullableValues);
        }
    }

    /** A type of the support code in the base package, such as {@code Binary}, by its simple name; it is never in JSON. */
    record Support(String name) implements TypeRef {}

    /** A value of unknown shape. */
    record Any() implements TypeRef {
        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** Bytes that need not be in memory. */
    TypeRef BINARY = new Support("Binary");

    /** The scalar of that kind. */
    static TypeRef scalar(ScalarKind kind) {
        return new Scalar(kind);
    }

    /** A map from names to values of any shape: an object the document says nothing about. */
    static TypeRef freeForm() {
        return new MapOf(ANY, true);
    }

    /** Whether it is {@link #ANY}. */
    default boolean isAny() {
        return this instanceof Any;
    }
}
