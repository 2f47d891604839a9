package dev.qkpi.generator.model.build;

import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.TypeRef;

/** What the members of a union are called within it: a record by its own name, what has none by what it holds. */
final class VariantNames {

    private final String union;
    private final NameScope taken;

    /** Names within the union of a name. */
    VariantNames(String union) {
        this.union = union;
        this.taken = NameScope.with("Unknown", "Several", union);
    }

    /** A record's own name, or one like it. */
    String claim(String name) {
        return taken.claim(name);
    }

    /** A name for what holds a type. */
    String claim(TypeRef type) {
        return taken.claim("Of" + label(type));
    }

    private String label(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind().suffix();
        }
        if (type instanceof TypeRef.Named named) {
            return withoutUnion(named.name().substring(named.name().lastIndexOf('.') + 1));
        }
        if (type instanceof TypeRef.ListOf list) {
            String element = label(list.element());
            return element.equals("ArrayItem")
                    ? "List"
                    : JavaNames.type(element + " List").replace("ListModel", "List");
        }
        return type instanceof TypeRef.MapOf ? "Object" : "Any";
    }

    /** The name without the union's in front, which stands before the variant's anyway. */
    private String withoutUnion(String name) {
        String end = name.startsWith(union) ? name.substring(union.length()) : "";
        return end.matches("[A-Z].*") ? end : name;
    }
}
