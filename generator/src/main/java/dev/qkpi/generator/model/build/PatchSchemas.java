package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Bodies of PATCH operations.
 *
 * <p>In a partial update, absent and null mean different things, so such a body is a patch and not a record. A schema
 * that is used as nothing else gives its name to the patch; one that is used elsewhere keeps it for the record.
 */
final class PatchSchemas {

    private static final String BODY = "/patch/requestBody/";

    private static final Pattern MEMBER = Pattern.compile("(?:/(?:oneOf|anyOf)/\\d+)+$");

    private final BuildContext context;
    private final TypeBuilder types;
    private final Set<String> onlyPatched;
    private final Set<String> otherwise = new HashSet<>();
    private final Set<String> referred = new HashSet<>();
    private final Set<String> built = new HashSet<>();

    PatchSchemas(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = types;
        List<Use> uses = new ArrayList<>();
        context.document().eachReference((place, target) -> note(place, target, uses));
        this.onlyPatched = onlyPatched(uses);
    }

    /** Whether something refers to what stands at a pointer. */
    boolean isReferred(String pointer) {
        return referred.contains(pointer);
    }

    /** Whether the schema at a pointer is the body of PATCH operations and nothing else. */
    boolean isOnlyPatched(String pointer) {
        return onlyPatched.contains(pointer) && types.unions().tagsOf(pointer).isEmpty();
    }

    /** Whether a schema would be a patch and is none: bodies have it only together with what stands beside it. */
    boolean isLeft(SchemaView schema) {
        return isOnlyPatched(schema.pointer()) && !built.contains(context.nameOf(schema.pointer(), ""));
    }

    /** The type of a PATCH operation's JSON body. */
    TypeRef refOf(SchemaView schema, String hint) {
        SchemaView plain = types.simplify(schema);
        SchemaKind kind = types.kindOf(plain);
        boolean union = kind == SchemaKind.UNION
                && types.unions().collapsed(plain, hint).isEmpty();
        if (!union && kind != SchemaKind.RECORD) {
            return types.refOf(schema, hint);
        }
        String wish = context.wishFor(plain, hint);
        boolean own = isOnlyPatched(plain.pointer()) || isOfBody(plain.pointer());
        String name = context.nameOf(
                plain.pointer() + (own ? "" : "#patch"), own || wish.endsWith("Patch") ? wish : wish + "Patch");
        if (built.add(name)) {
            if (union) {
                types.unions().build(plain, name, this::refOf);
            } else {
                types.objects().buildPatch(plain, name, own);
            }
        }
        return new TypeRef.Named(name);
    }

    /** Whether a schema stands in the body of a PATCH operation itself, and nothing else refers to it. */
    private boolean isOfBody(String pointer) {
        return pointer.contains(BODY) && !referred.contains(pointer);
    }

    /** Whether values of a type are partial updates. */
    boolean isPatch(TypeRef type) {
        return type instanceof TypeRef.Named named && built.contains(named.name());
    }

    /**
     * A reference in a body, or in a union.
     *
     * @param whole where the body or the outermost union stands
     * @param body whether that is the body of a PATCH operation
     */
    private record Use(String whole, boolean body, String target) {}

    private void note(Element place, String target, List<Use> uses) {
        referred.add(target);
        if (context.document().isVersion30()) {
            context.notes().tellBeside(place);
        }
        boolean last = place.name().matches("schema|\\d+");
        String pointer = last ? place.pointer() : "";
        String whole = last ? MEMBER.matcher(pointer).replaceFirst("") : "";
        boolean body = whole.startsWith("/paths/") && whole.contains(BODY + "content/") && whole.endsWith("/schema");
        if (body || !whole.equals(pointer)) {
            uses.add(new Use(whole, body, target));
        } else {
            otherwise.add(target);
        }
    }

    private Set<String> onlyPatched(List<Use> uses) {
        Set<String> patched = Set.of();
        for (int before = -1; before < patched.size(); ) {
            before = patched.size();
            patched = onlyPatched(uses, patched);
        }
        return patched;
    }

    /** What is only referred to by bodies of PATCH operations, and by unions of which that is known already. */
    private Set<String> onlyPatched(List<Use> uses, Set<String> unions) {
        Set<String> patched = new HashSet<>();
        Set<String> others = new HashSet<>();
        uses.forEach(use -> (use.body() || unions.contains(use.whole()) ? patched : others).add(use.target()));
        patched.removeAll(others);
        patched.removeAll(otherwise);
        return patched;
    }
}
