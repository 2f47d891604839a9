package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Presence;
import dev.qkpi.generator.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Headers that a part of a multipart body has besides its name and media type. */
final class PartHeaders {

    /** What the name, the file name and the media type of a part make. */
    private static final Set<String> MADE = Set.of("content-disposition", "content-type");

    private final BuildContext context;
    private final ParameterTypes types;
    private final ParameterLayouts layouts;

    PartHeaders(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = new ParameterTypes(context, types, "header");
        this.layouts = new ParameterLayouts(context);
    }

    /** The headers that the encoding of a property describes. */
    List<Parameter> ofPart(Element encoding, Property part, NameScope names) {
        List<Parameter> headers = new ArrayList<>();
        for (Element declared : encoding.child("headers").members()) {
            if (MADE.contains(declared.name().toLowerCase(Locale.ROOT))) {
                context.findings()
                        .warning(
                                "QKPI-084",
                                declared.pointer(),
                                "the header is made of the part's name, file name and media type",
                                "Nothing needs to be done");
            } else if (HeaderBuilder.isName(declared, context.findings())) {
                headers.add(header(declared, part, names));
            }
        }
        return headers;
    }

    private Parameter header(Element declared, Property part, NameScope names) {
        Element place = declared.follow();
        String name = part.wireName() + " " + declared.name();
        ParameterTypes.Found found = types.of(place, context.ownerOf(place, name));
        Parameter.Layout layout =
                found.json() ? ParameterLayouts.json() : layouts.of(place, Parameter.Place.HEADER, found.type());
        boolean required = place.flag("required") && part.presence() == Presence.REQUIRED;
        String text = place.textOf("description");
        Property property = new Property(
                declared.name(),
                names.claim(JavaNames.member(name)),
                found.type(),
                required ? Presence.REQUIRED : Presence.OPTIONAL,
                Optional.empty(),
                new Docs(
                        text.isBlank() ? "the header `" + declared.name() + "` of `" + part.wireName() + "`" : text,
                        place.flag("deprecated")));
        return new Parameter(
                property, Parameter.Place.HEADER, layout, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
