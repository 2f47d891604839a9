package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Findings;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.Mappings;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.Spelling;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Names as the user wants them, and else as the document has them; knows which of the user's wishes came true. */
final class Naming {

    private static final String COMPONENTS = "/components/schemas";

    private final Mappings mappings;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();
    private final Map<NameScope, Map<String, Claim>> claims = new IdentityHashMap<>();

    Naming(Mappings mappings, Findings findings) {
        this.mappings = mappings;
        this.findings = findings;
    }

    /** Who has a name. */
    private record Claim(String pointer, boolean mapped) {}

    /** What a schema is called in keys: its component's name, or its pointer. */
    static String label(String pointer) {
        boolean component = pointer.startsWith(COMPONENTS + "/") && pointer.lastIndexOf('/') == COMPONENTS.length();
        return component ? Pointers.last(pointer) : "#" + pointer;
    }

    /** The name that the user gives to a key, if any. */
    Optional<String> given(String key) {
        if (mappings.names().isEmpty()) {
            return Optional.empty();
        }
        asked.add(key);
        return Optional.ofNullable(mappings.names().get(key));
    }

    /** A name in a scope: the one given for the key, else the wish or what is free of its like. */
    String claim(NameScope scope, String key, String pointer, String wish) {
        if (mappings.names().isEmpty()) {
            return scope.claim(wish);
        }
        Optional<String> given = given(key);
        String name = given.orElse(wish);
        Map<String, Claim> taken = claims.computeIfAbsent(scope, any -> new HashMap<>());
        Claim other = taken.get(name.toLowerCase(Locale.ROOT));
        if (other != null && (given.isPresent() || other.mapped())) {
            collision(given.isPresent() ? key : "", name, pointer, other.pointer());
        } else if (given.isPresent() && !scope.isFree(name)) {
            collision(key, name, pointer, "");
        }
        String claimed = scope.claim(name);
        taken.put(claimed.toLowerCase(Locale.ROOT), new Claim(pointer, given.isPresent()));
        return claimed;
    }

    private void collision(String key, String name, String pointer, String other) {
        String what = key.isEmpty()
                ? "this is called `" + name + "` by itself"
                : "nameMappings gives `" + key + "` the name `" + name + "`";
        findings.error(
                "QKPI-106",
                pointer,
                what + (other.isEmpty() ? ", which generated code has itself" : ", as is #" + other),
                "Choose another name in nameMappings");
    }

    /** The user's own class for a schema, if one is mapped; references are followed. */
    Optional<TypeRef> imported(SchemaView schema) {
        if (mappings.imports().isEmpty()) {
            return Optional.empty();
        }
        SchemaView current = schema;
        for (int i = 0; i < 100; i++) {
            String key = "schema:" + label(current.pointer());
            asked.add("import " + key);
            if (mappings.imports().containsKey(key)) {
                return Optional.of(new TypeRef.Named(mappings.imports().get(key)));
            }
            if (current.reference().isEmpty()) {
                return Optional.empty();
            }
            current = current.reference().get();
        }
        return Optional.empty();
    }

    /** The scalar or the class of the user's that a scalar is mapped to; shapes of classes are handed to the sink. */
    TypeRef scalar(SchemaView schema, TypeRef plain, Consumer<TypeShape> sink) {
        if (mappings.types().isEmpty() && mappings.classes().isEmpty() || !(plain instanceof TypeRef.Scalar scalar)) {
            return plain;
        }
        String type = schema.types().stream().findFirst().orElse("string");
        List<String> keys = mappings.keysOf(type, schema.format());
        keys.forEach(key -> asked.add("type " + key));
        for (String key : keys) {
            if (mappings.classes().containsKey(key)) {
                String name = mappings.classes().get(key);
                sink.accept(new TypeShape.ScalarShape(name, schema.pointer(), Docs.NONE, scalar.kind()));
                return new TypeRef.Named(name);
            }
            if (mappings.types().containsKey(key)) {
                return kind(schema, scalar, key);
            }
        }
        return plain;
    }

    /** The scalar that a key is mapped to, if the JSON that holds it is of the same kind. */
    private TypeRef kind(SchemaView schema, TypeRef.Scalar scalar, String key) {
        ScalarKind wanted = mappings.types().get(key);
        boolean logic = scalar.kind() == ScalarKind.BOOLEAN || wanted == ScalarKind.BOOLEAN;
        if (scalar.kind().isText() != wanted.isText() || logic && scalar.kind() != wanted) {
            String what = key.startsWith("format:") ? "the format `" + schema.format() + "`" : "`" + key + "`";
            findings.error(
                    "QKPI-105",
                    schema.pointer(),
                    "typeMappings gives " + what + " a type that does not hold this JSON "
                            + schema.types().stream().findFirst().orElse("value"),
                    "Map it to a type for the same kind of JSON");
            return scalar;
        }
        return TypeRef.scalar(wanted);
    }

    /** Fails if a mapping fits nothing in the document. */
    void checkUnused() {
        List<String> wrong = new ArrayList<>();
        mappings.names().keySet().stream().sorted().forEach(key -> unused("nameMappings", "", key, wrong));
        Stream.concat(mappings.types().keySet().stream(), mappings.classes().keySet().stream())
                .sorted()
                .forEach(key -> unused("typeMappings", "type ", key, wrong));
        mappings.imports().keySet().stream().sorted().forEach(key -> unused("importMappings", "import ", key, wrong));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
    }

    private void unused(String option, String prefix, String key, List<String> wrong) {
        if (!asked.contains(prefix + key)) {
            String kind = prefix + key.substring(0, key.indexOf(':') + 1);
            List<String> known = asked.stream()
                    .filter(name -> name.startsWith(kind))
                    .map(name -> name.substring(prefix.length()))
                    .toList();
            wrong.add(option + " `" + key + "` fits nothing in the document." + Spelling.hint(key, known)
                    + "Names count as the document writes them.");
        }
    }
}
