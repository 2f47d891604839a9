package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.TypeRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Bodies of PATCH operations.
 *
 * <p>In a partial update, absent and null mean different things, so such a body is a patch and not a record. A schema
 * that is used as nothing else gives its name to the patch; one that is used elsewhere keeps it for the record.
 */
final class PatchSchemas {

    private static final String BODY = "/patch/requestBody/";

    private final BuildContext context;
    private final TypeBuilder types;
    private final Set<String> onlyPatched;
    private final Set<String> referred;
    private final Set<String> built = new HashSet<>();

    PatchSchemas(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
        Map<String, String> references = context.document().references();
        this.onlyPatched = onlyPatched(references);
        this.referred = Set.copyOf(references.values());
    }

    /** Whether the schema at a pointer is the body of PATCH operations and nothing else. */
    boolean isOnlyPatched(String pointer) {
        return onlyPatched.contains(pointer) && types.unions().tagsOf(pointer).isEmpty();
    }

    /** The type of a PATCH operation's JSON body. */
    TypeRef refOf(SchemaView schema, String hint) {
        SchemaView plain = types.simplify(schema);
        if (types.kindOf(plain) != SchemaKind.RECORD) {
            if (types.kindOf(plain) == SchemaKind.UNION) {
                context.findings()
                        .warning(
                                "QKPI-034",
                                plain.pointer(),
                                "the body of a PATCH is a union, in which null and absent are the same",
                                "Give the operation a body of its own, an object");
            }
            return types.refOf(schema, hint);
        }
        String wish = context.wishFor(plain, hint);
        boolean own = isOnlyPatched(plain.pointer()) || isOfBody(plain.pointer());
        String name = context.nameOf(
                plain.pointer() + (own ? "" : "#patch"), own || wish.endsWith("Patch") ? wish : wish + "Patch");
        if (built.add(name)) {
            types.objects().buildPatch(plain, name);
        }
        return new TypeRef.Named(name);
    }

    /** Whether a schema stands in the body of a PATCH operation itself, and nothing else refers to it. */
    private boolean isOfBody(String pointer) {
        return pointer.contains(BODY) && !referred.contains(pointer);
    }

    private static Set<String> onlyPatched(Map<String, String> references) {
        Set<String> patched = new HashSet<>();
        Set<String> otherwise = new HashSet<>();
        references.forEach((place, target) -> {
            boolean patch =
                    place.startsWith("/paths/") && place.contains(BODY + "content/") && place.endsWith("/schema");
            (patch ? patched : otherwise).add(target);
        });
        patched.removeAll(otherwise);
        return patched;
    }
}
