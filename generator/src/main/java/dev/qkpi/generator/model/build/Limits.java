package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Findings;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.Variant;
import java.util.List;
import java.util.Locale;

/** What no class file can hold, however it is split; told before Java's compiler would. */
final class Limits {

    private static final int MOST_PROPERTIES = 10_000;
    private static final int MOST_VALUES = 60_000;
    private static final int MOST_MEMBERS = 1_000;
    private static final int MOST_ARGUMENTS = 250;

    /** The methods of one chain of calls: javac's own stack ends at some 800. */
    private static final int MOST_STEPS = 500;

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_RESOURCES = 6_000;

    private final Findings findings;

    private Limits(Findings findings) {
        this.findings = findings;
    }

    /** Notes everything in a model that is too much for Java. */
    static void check(ClientModel model, Findings findings) {
        Limits limits = new Limits(findings);
        model.types().forEach(limits::type);
        limits.most(
                "QKPI-107",
                "/paths",
                MOST_RESOURCES,
                model.resources().size(),
                "the operations have %,d tags, and" + " one client has at most %,d",
                "Group operations under fewer tags");
    }

    /** Notes what is too much in an operation that stands at a pointer. */
    static void check(Operation operation, String pointer, Findings findings) {
        new Limits(findings).operation(operation, pointer);
    }

    private void type(TypeShape shape) {
        String pointer = shape.pointer();
        if (shape instanceof TypeShape.RecordShape record) {
            properties(pointer, record.properties());
        } else if (shape instanceof TypeShape.PatchShape patch) {
            properties(pointer, patch.properties());
        } else if (shape instanceof TypeShape.PartsShape parts) {
            parts(pointer, parts);
        } else if (shape instanceof TypeShape.EnumShape choice) {
            most(
                    "QKPI-104",
                    pointer,
                    MOST_VALUES,
                    choice.values().size(),
                    "the enum has %,d values, and a Java type has" + " at most %,d constants",
                    "Leave the enum out, so that any value is passed");
        } else if (shape instanceof TypeShape.UnionShape union) {
            int tags = union.variants().stream()
                    .mapToInt(variant -> Math.max(1, variant.tags().size()))
                    .sum();
            most(
                    "QKPI-108",
                    pointer,
                    MOST_MEMBERS,
                    tags,
                    "the union has %,d members or values that tell them apart, and one"
                            + " Java method distinguishes at most %,d here",
                    "Group members under unions of their own");
            for (Variant variant : union.variants()) {
                variant.tags().forEach(tag -> constant(pointer, "a value of the discriminator", tag));
            }
        }
    }

    private void properties(String pointer, List<Property> properties) {
        most(
                "QKPI-103",
                pointer,
                MOST_PROPERTIES,
                properties.size(),
                "the object has %,d properties, and a Java type has" + " at most %,d here",
                "Use additionalProperties, or split the object");
        properties.forEach(property -> constant(pointer, "the name of a property", property.wireName()));
    }

    private void parts(String pointer, TypeShape.PartsShape shape) {
        int count = shape.parts().stream()
                .mapToInt(part -> 1 + part.headers().size())
                .sum();
        most(
                "QKPI-103",
                pointer,
                MOST_PARTS,
                count,
                "the multipart body has %,d parts and headers of" + " parts, and at most %,d are generated",
                "Send them as an object");
    }

    private void operation(Operation operation, String pointer) {
        most(
                "QKPI-101",
                pointer,
                MOST_ARGUMENTS,
                operation.required().size(),
                "the operation requires %,d parameters, and" + " a Java method takes at most %,d here",
                "Make some optional, or send them as an object");
        int steps = operation.parameters().size()
                + operation.failures().size()
                + operation.security().size();
        most(
                "QKPI-101",
                pointer,
                MOST_STEPS,
                steps,
                "the operation has %,d parameters, errors and alternatives in `security`, and at most %,d are generated",
                "Send parameters as an object, or leave out what matters least");
    }

    private void most(String id, String pointer, int most, int count, String problem, String remedy) {
        if (count > most) {
            findings.error(id, pointer, String.format(Locale.ROOT, problem, count, most), remedy);
        }
    }

    private void constant(String pointer, String what, String text) {
        if (JavaText.isTooLongForConstant(text)) {
            findings.error(
                    "QKPI-102",
                    pointer,
                    String.format(
                            Locale.ROOT, "%s has %,d characters, more than fit into a class file", what, text.length()),
                    "Shorten it");
        }
    }
}
