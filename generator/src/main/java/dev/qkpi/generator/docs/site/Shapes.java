package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.ExampleDoc;
import dev.qkpi.generator.docs.content.ParameterDoc;
import dev.qkpi.generator.docs.content.ShapeDoc;
import dev.qkpi.generator.docs.content.ShapeDoc.PropertyDoc;
import dev.qkpi.generator.docs.site.Links.LinkView;
import dev.qkpi.generator.docs.site.MemberView.Flag;
import dev.qkpi.generator.docs.site.ShapeView.CaseView;
import dev.qkpi.generator.docs.site.ShapeView.DiscriminatorView;
import dev.qkpi.generator.docs.site.ShapeView.VariantView;
import java.util.ArrayList;
import java.util.List;

/** Shapes, parameters and properties as pages show them. */
final class Shapes {

    private static final int SHORT = 200;

    private final Links links;

    Shapes(Links links) {
        this.links = links;
    }

    ShapeView shape(ShapeDoc shape) {
        return new ShapeView(
                links.parts(shape.type()),
                shape.limits(),
                shape.values(),
                !shape.properties().isEmpty(),
                shape.properties().stream().map(this::property).toList(),
                shape.variants().stream()
                        .map(variant -> new VariantView(variant.title(), shape(variant.shape())))
                        .toList(),
                shape.discriminator().stream()
                        .map(found -> new DiscriminatorView(
                                found.property(),
                                found.cases().stream()
                                        .map(entry -> new CaseView(entry.value(), links.part(entry.type())))
                                        .toList()))
                        .toList());
    }

    private MemberView property(PropertyDoc property) {
        List<Flag> flags = new ArrayList<>();
        add(flags, property.required(), "required", "strong");
        add(flags, property.readOnly(), "read-only", "");
        add(flags, property.writeOnly(), "write-only", "");
        add(flags, property.deprecated(), "deprecated", "deprecated");
        List<LinkView> from = property.from().isEmpty() ? List.of() : List.of(links.schema(property.from()));
        return new MemberView(
                property.anchor(),
                property.name(),
                flags,
                Prose.html(property.description(), 3),
                from,
                "",
                "",
                shape(property.shape()),
                examples(property.examples()),
                NoteView.of(property.notes()));
    }

    MemberView parameter(ParameterDoc parameter) {
        List<Flag> flags = new ArrayList<>();
        add(flags, parameter.required(), "required", "strong");
        add(flags, parameter.deprecated(), "deprecated", "deprecated");
        return new MemberView(
                parameter.anchor(),
                parameter.name(),
                flags,
                Prose.html(parameter.description(), 3),
                List.of(),
                parameter.layout(),
                parameter.setting(),
                shape(parameter.shape()),
                examples(parameter.examples()),
                NoteView.of(parameter.notes()));
    }

    private static void add(List<Flag> flags, boolean wanted, String word, String style) {
        if (wanted) {
            flags.add(new Flag(word, style));
        }
    }

    private static List<String> examples(List<ExampleDoc> examples) {
        return examples.stream()
                .map(ExampleDoc::text)
                .filter(text -> !text.isEmpty() && text.length() <= SHORT)
                .map(text -> text.replaceAll("\\s*\\n\\s*", " "))
                .distinct()
                .limit(5)
                .toList();
    }
}
