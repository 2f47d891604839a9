package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Bodies: of the media types offered, the one that Java can use best. */
final class ContentBuilder {

    private static final Set<String> TEXT = Set.of(
            "application/xml",
            "application/javascript",
            "application/yaml",
            "application/x-yaml",
            "application/jwt",
            "application/x-ndjson",
            "application/jsonl",
            "application/x-jsonlines");

    private final BuildContext context;
    private final TypeBuilder types;

    ContentBuilder(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
    }

    /** The body described at a pointer to {@code content}, or empty if nothing is. */
    Optional<Content> build(
            Collection<String> mediaTypes, String pointer, BiFunction<SchemaView, String, TypeRef> json, String hint) {
        Optional<String> best = best(mediaTypes);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        if (mediaTypes.size() > 1) {
            context.findings()
                    .warning(
                            "QKPI-040",
                            pointer,
                            "of several media types only `" + best.get() + "` is used",
                            "Nothing needs to be done unless callers need another one");
        }
        Content.Kind kind = kindOf(best.get());
        if (best.get().startsWith("multipart/")) {
            context.findings()
                    .warning(
                            "QKPI-047",
                            Pointers.child(pointer, best.get()),
                            "the parts of a multipart body are not generated; callers pass its bytes",
                            "Build the body, and set Content-Type with its boundary in the call's options");
        }
        Optional<SchemaView> schema = context.document().schema(Pointers.child(pointer, best.get(), "schema"));
        TypeRef type = schema.filter(any -> kind == Content.Kind.JSON)
                .map(view -> json.apply(view, hint))
                .orElseGet(() -> rawType(kind));
        boolean nullable =
                kind == Content.Kind.JSON && schema.map(types::isNullable).orElse(true);
        // A range is no type that a body can be sent as.
        String mediaType = best.get().equals("*/*") ? "application/json" : best.get();
        return Optional.of(new Content(mediaType, kind, type, nullable || type.equals(TypeRef.ANY)));
    }

    private static TypeRef rawType(Content.Kind kind) {
        return switch (kind) {
            case JSON -> TypeRef.ANY;
            case TEXT -> TypeRef.scalar(ScalarKind.STRING);
            case BYTES -> TypeRef.scalar(ScalarKind.BYTES);
            case FORM -> TypeRef.freeForm();
        };
    }

    private static Optional<String> best(Collection<String> mediaTypes) {
        List<String> sorted = new ArrayList<>(mediaTypes);
        sorted.sort(java.util.Comparator.comparing(ContentBuilder::kindOf)
                .thenComparing(type -> !type.equals("application/json")));
        return sorted.stream().findFirst();
    }

    /** How bytes of a media type become a Java value. */
    static Content.Kind kindOf(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (bare.equals("application/json")
                || bare.endsWith("+json")
                || bare.equals("*/*")
                || bare.equals("text/json")) {
            return Content.Kind.JSON;
        }
        if (bare.equals("application/x-www-form-urlencoded")) {
            return Content.Kind.FORM;
        }
        return bare.startsWith("text/") || bare.endsWith("+xml") || TEXT.contains(bare)
                ? Content.Kind.TEXT
                : Content.Kind.BYTES;
    }
}
