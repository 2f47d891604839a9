package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Bodies: the media types offered, put together where Java needs to know only one of them. */
final class ContentBuilder {

    private final BuildContext context;
    private final TypeBuilder types;
    private final BinarySchemas binaries;
    private final FormStyles styles;
    private final PartsBuilder parts;

    ContentBuilder(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
        this.binaries = new BinarySchemas(types);
        this.styles = new FormStyles(context, types);
        this.parts = new PartsBuilder(context, types);
    }

    /** Media types with the same kind of body and the same value; the place is that of the first. */
    private record Group(Content.Kind kind, Element place, Optional<SchemaView> schema, List<String> mediaTypes) {}

    /**
     * The bodies described by {@code content}, the one that Java can use best first.
     *
     * @param json gives the type of a JSON body
     * @param hint what types without a name of their own are called like
     */
    List<Content> build(Element media, BiFunction<SchemaView, String, TypeRef> json, String hint) {
        List<Group> groups = groups(media);
        List<Content> contents = new ArrayList<>();
        List<Group> chosen = new ArrayList<>();
        for (Group group : groups) {
            Optional<Group> twin =
                    chosen.stream().filter(other -> covers(other, group)).findFirst();
            if (twin.isPresent()) {
                reportTwin(media.pointer(), group, twin.get());
                continue;
            }
            report(media, group);
            chosen.add(group);
            boolean first = contents.isEmpty();
            contents.add(content(group, json, first ? hint : hint + " " + word(group)));
        }
        return contents;
    }

    private List<Group> groups(Element media) {
        List<Group> groups = new ArrayList<>();
        for (Element place : mediaTypes(media)) {
            String mediaType = place.name();
            Optional<SchemaView> schema = place.child("schema").schema();
            Content.Kind kind = kind(mediaType, schema);
            Optional<Group> same = groups.stream()
                    .filter(group -> group.kind() == kind && isSame(group, place))
                    .findFirst();
            if (same.isPresent()) {
                int at = MediaKinds.isJson(mediaType) && mediaType.equals("application/json")
                        ? 0
                        : same.get().mediaTypes().size();
                same.get().mediaTypes().add(at, mediaType);
                if (same.get().schema().isEmpty()) {
                    groups.set(
                            groups.indexOf(same.get()),
                            new Group(kind, place, schema, same.get().mediaTypes()));
                }
            } else {
                groups.add(new Group(kind, place, schema, new ArrayList<>(List.of(mediaType))));
            }
        }
        groups.sort(Comparator.comparing(Group::kind)
                .thenComparing(group -> !group.mediaTypes().contains("application/json")));
        return groups;
    }

    /** The members of {@code content}; those that cannot be media types only where there are no others. */
    private List<Element> mediaTypes(Element content) {
        List<Element> all = content.members();
        List<Element> proper = all.stream()
                .filter(media -> media.name().matches("[^\\s/]+/.+|\\*"))
                .toList();
        if (proper.isEmpty()) {
            all.forEach(this::tellStrange);
            return all;
        }
        all.stream()
                .filter(media -> !proper.contains(media))
                .forEach(media -> context.findings()
                        .warning(
                                "QKPI-125",
                                media.pointer(),
                                "`" + media.name() + "` is no media type, so what it describes is left out",
                                "Write it like application/json, or take it out"));
        return proper;
    }

    private void tellStrange(Element media) {
        context.findings()
                .warning(
                        "QKPI-116",
                        media.pointer(),
                        "`" + media.name() + "` is no media type, so the body is passed as bytes",
                        "Write `application/json`, or what else it is");
    }

    private static boolean isSame(Group group, Element place) {
        // What has no schema says nothing else about the same kind of body.
        if (group.kind() == Content.Kind.JSON && (group.schema().isEmpty() || !place.has("schema"))) {
            return true;
        }
        if (group.kind() == Content.Kind.TEXT || group.kind() == Content.Kind.BINARY) {
            String first = group.mediaTypes().get(0);
            return MediaKinds.isXml(first) == MediaKinds.isXml(place.name())
                    && MediaKinds.isStream(first) == MediaKinds.isStream(place.name());
        }
        return group.place().isSameAs(place) || group.place().child("schema").isSameAs(place.child("schema"));
    }

    private Content.Kind kind(String mediaType, Optional<SchemaView> schema) {
        Content.Kind kind = MediaKinds.of(mediaType);
        boolean raw = kind == Content.Kind.JSON || kind == Content.Kind.TEXT;
        boolean any = mediaType.equals("*/*")
                && schema.filter(view -> !view.isShapeless()).isEmpty();
        return raw && (any || schema.filter(binaries::isBinary).isPresent()) ? Content.Kind.BINARY : kind;
    }

    /** Whether a group offers the same value as a better one, in a format that Java would have to write anew. */
    private boolean covers(Group better, Group group) {
        boolean same = better.place().child("schema").isSameAs(group.place().child("schema"));
        boolean structured = group.schema()
                .map(types::simplify)
                .map(types::kindOf)
                .filter(kind -> kind != SchemaKind.SCALAR && kind != SchemaKind.ENUM)
                .isPresent();
        return switch (group.kind()) {
            case FORM -> same;
            case MULTIPART -> same && group.schema().filter(parts::hasBinary).isEmpty();
            case TEXT ->
                better.kind() == Content.Kind.JSON
                        && (same || structured || group.mediaTypes().stream().allMatch(MediaKinds::isXml));
            default -> false;
        };
    }

    private void reportTwin(String pointer, Group group, Group better) {
        context.findings()
                .warning(
                        "QKPI-040",
                        pointer,
                        "`" + String.join("`, `", group.mediaTypes()) + "` is not generated beside `"
                                + better.mediaTypes().get(0) + "`, which holds the same",
                        "Nothing needs to be done unless callers need the other format");
    }

    private void report(Element media, Group group) {
        String place = media.child(group.mediaTypes().get(0)).pointer();
        if (group.mediaTypes().stream().anyMatch(MediaKinds::isXml) && group.kind() == Content.Kind.TEXT) {
            context.findings()
                    .warning(
                            "QKPI-080",
                            place,
                            "XML is passed as a text",
                            "Read and write it with a library of your choice, or describe a JSON body");
        }
        if (group.mediaTypes().stream().anyMatch(MediaKinds::isStream)) {
            context.findings()
                    .warning(
                            "QKPI-081",
                            place,
                            "the values of a stream are not taken apart; callers read its lines",
                            "Decode each line or event as it arrives");
        }
    }

    private Content content(Group group, BiFunction<SchemaView, String, TypeRef> json, String hint) {
        Optional<SchemaView> schema = group.schema();
        return switch (group.kind()) {
            case JSON -> {
                TypeRef type = schema.map(view -> json.apply(view, hint)).orElse(TypeRef.ANY);
                boolean nullable = schema.map(types::isNullable).orElse(true) || type.isAny();
                yield new Content(group.mediaTypes(), group.kind(), type, nullable);
            }
            case FORM -> {
                TypeRef type = schema.map(types::simplify)
                        .filter(this::hasFields)
                        .map(view -> types.refOf(view, hint))
                        .orElse(TypeRef.freeForm());
                yield new Content(
                        group.mediaTypes(),
                        group.kind(),
                        type,
                        false,
                        schema.map(view -> styles.of(view, group.place().child("encoding")))
                                .orElseGet(TreeMap::new));
            }
            case MULTIPART ->
                new Content(group.mediaTypes(), group.kind(), parts.refOf(schema, group.place(), hint), false);
            case TEXT -> new Content(group.mediaTypes(), group.kind(), TypeRef.scalar(ScalarKind.STRING), false);
            default -> new Content(group.mediaTypes(), Content.Kind.BINARY, TypeRef.BINARY, false);
        };
    }

    private boolean hasFields(SchemaView schema) {
        SchemaKind kind = types.kindOf(schema);
        return kind == SchemaKind.RECORD
                || kind == SchemaKind.UNION
                || kind == SchemaKind.MAP && schema.additional().isPresent();
    }

    /** What a further form of an operation is called after. */
    static String word(Content content) {
        return switch (content.kind()) {
            case FORM -> "Form";
            case MULTIPART -> "Multipart";
            case TEXT -> content.mediaTypes().stream().anyMatch(MediaKinds::isXml) ? "Xml" : "Text";
            case BINARY -> content.mediaTypes().stream().anyMatch(MediaKinds::isStream) ? "Stream" : "Binary";
            default -> "Json";
        };
    }

    private static String word(Group group) {
        return word(new Content(group.mediaTypes(), group.kind(), TypeRef.ANY, false));
    }
}
