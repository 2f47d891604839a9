package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas that a discriminator's mapping leads to: by reference, by name, or by the name of a file. */
final class Mappings {

    private static final String SCHEMAS = "/components/schemas";

    private Mappings() {}

    /** Pointer of the target by value, in the document's order. */
    static Map<String, String> of(SchemaView schema) {
        Map<String, String> pointers = new LinkedHashMap<>();
        schema.mapping().forEach((value, target) -> pointers.put(value, pointer(target)));
        return pointers;
    }

    static boolean names(SchemaView schema, String pointer) {
        return of(schema).containsValue(pointer);
    }

    private static String pointer(String target) {
        int fragment = target.indexOf('#');
        if (target.startsWith("/", fragment + 1) && fragment >= 0) {
            return Pointers.ofReference(target.substring(fragment));
        }
        String file = target.substring(target.lastIndexOf('/') + 1);
        return Pointers.child(SCHEMAS, file.replaceFirst("\\.(ya?ml|json)$", ""));
    }
}
