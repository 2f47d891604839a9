package dev.qkpi.generator.model;

import java.util.List;
import java.util.Optional;

/** A type to be generated; its simple Java name is unique within the client. */
public sealed interface TypeShape {

    /** Simple Java name. */
    String name();

    /** Where in the document the type is described, as a JSON pointer. */
    String pointer();

    /** What the document says of it. */
    Docs docs();

    /**
     * An object with known properties.
     *
     * @param additional what further properties hold, when the document describes them
     * @param unions simple names of the unions this record is a direct member of
     */
    record RecordShape(
            String name,
            String pointer,
            Docs docs,
            List<Property> properties,
            Optional<TypeRef.MapOf> additional,
            List<String> unions)
            implements TypeShape {
        public RecordShape {
            properties = List.copyOf(properties);
            unions = List.copyOf(unions);
        }
    }

    /**
     * An object whose properties may each be absent, null or a value: the body of a partial update.
     *
     * @param additional the properties that are not named; empty when they are not kept
     * @param unions simple names of the unions this patch is a direct member of
     */
    record PatchShape(
            String name,
            String pointer,
            Docs docs,
            List<Property> properties,
            Optional<TypeRef.MapOf> additional,
            List<String> unions)
            implements TypeShape {
        public PatchShape {
            properties = List.copyOf(properties);
            unions = List.copyOf(unions);
        }
    }

    /**
     * An object whose properties are the parts of a multipart body.
     *
     * @param further what parts of other names hold, as a map or, where they hold anything, as parts; empty when the
     *     document does not allow them
     */
    record PartsShape(String name, String pointer, Docs docs, List<PartProperty> parts, Optional<PartProperty> further)
            implements TypeShape {
        public PartsShape {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A scalar that a class of the user's holds; nothing is generated for it.
     *
     * @param name the full name of the class, which has a codec beside it
     * @param base what its JSON is
     */
    record ScalarShape(String name, String pointer, Docs docs, ScalarKind base) implements TypeShape {}

    /** A scalar with some known values, open to others. */
    record EnumShape(String name, String pointer, Docs docs, ScalarKind base, List<EnumValue> values)
            implements TypeShape {
        public EnumShape {
            values = List.copyOf(values);
        }
    }

    /**
     * One of several types.
     *
     * @param discriminator wire name of the property that tells the members apart
     * @param several whether a value may be several members at once, each of which knows names that others do not
     */
    record UnionShape(
            String name,
            String pointer,
            Docs docs,
            Optional<String> discriminator,
            List<Variant> variants,
            boolean several)
            implements TypeShape {
        public UnionShape {
            variants = List.copyOf(variants);
        }
    }
}
