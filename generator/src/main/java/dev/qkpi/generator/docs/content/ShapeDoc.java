package dev.qkpi.generator.docs.content;

import java.util.List;

/**
 * What a value looks like.
 *
 * @param type its type in words
 * @param limits what it must keep to, each in words
 * @param values the values that it may have; none if any
 * @param properties of an object that is described here, or whose schema is opened here
 * @param variants what it may be, if one of several that are described here
 * @param discriminator the property that tells the variants apart, and which value stands for which
 */
public record ShapeDoc(
        List<TypePart> type,
        List<String> limits,
        List<String> values,
        List<PropertyDoc> properties,
        List<Variant> variants,
        List<Discriminator> discriminator) {

    /** The type as plain text. */
    public String words() {
        StringBuilder words = new StringBuilder();
        type.forEach(part -> words.append(part.text()));
        return words.toString();
    }

    /** One of several shapes. */
    public record Variant(String title, ShapeDoc shape) {}

    /** What tells variants apart. */
    public record Discriminator(String property, List<Case> cases) {}

    /** A value and the type that it stands for. */
    public record Case(String value, TypePart type) {}

    /** A property of an object. */
    public record PropertyDoc(
            String pointer,
            String anchor,
            String name,
            boolean required,
            boolean readOnly,
            boolean writeOnly,
            boolean deprecated,
            String description,
            String from,
            ShapeDoc shape,
            List<ExampleDoc> examples,
            List<Note> notes) {}
}
