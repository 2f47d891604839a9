package dev.qkpi.generator.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names and types that a user gives in place of those that would be made.
 *
 * <p>Keys say what is meant: {@code schema:Foo}, {@code property:Foo.bar}, {@code enum:Status.in-progress},
 * {@code operation:getFoo}, {@code parameter:getFoo.page}, {@code header:getFoo.X-Rate}, {@code resource:foos},
 * {@code format:money}, {@code type:string+money}, {@code type:number} without any format. A schema without
 * a name of its own is called by its pointer, as in {@code schema:#/paths/~1foos/get/...}.
 *
 * @param names Java names by key
 * @param types scalar kinds by {@code format:} or {@code type:} key
 * @param classes full names of the user's own classes for scalars, by such a key
 * @param imports full names of the user's own classes by {@code schema:} key
 */
public record Mappings(
        Map<String, String> names,
        Map<String, ScalarKind> types,
        Map<String, String> classes,
        Map<String, String> imports) {

    /** Nothing is mapped. */
    public static final Mappings NONE = new Mappings(Map.of(), Map.of(), Map.of(), Map.of());

    private static final Set<String> NAMED =
            Set.of("schema", "property", "enum", "operation", "parameter", "header", "resource");

    public Mappings {
        names = Map.copyOf(names);
        types = Map.copyOf(types);
        classes = Map.copyOf(classes);
        imports = Map.copyOf(imports);
    }

    /**
     * The mappings that three options give, each as {@code key=value}.
     *
     * @throws IllegalArgumentException if some cannot be meant, with all of them
     */
    public static Mappings of(List<String> names, List<String> types, List<String> imports) {
        List<String> wrong = new java.util.ArrayList<>();
        Map<String, String> named = pairs("nameMappings", names, NAMED, wrong);
        named.forEach((key, value) -> fault(key, value)
                .ifPresent(fault -> wrong.add("nameMappings `" + key + "=" + value + "`: the name " + fault + ".")));
        Map<String, ScalarKind> kinds = new LinkedHashMap<>();
        Map<String, String> scalars = new LinkedHashMap<>();
        pairs("typeMappings", types, Set.of("format", "type"), wrong).forEach((key, value) -> {
            Optional<ScalarKind> kind = kind(value);
            if (kind.isPresent()) {
                kinds.put(key, kind.get());
            } else if (isClassName(value)) {
                scalars.put(key, value);
            } else {
                wrong.add(unknownType(key, value));
            }
        });
        Map<String, String> classes = pairs("importMappings", imports, Set.of("schema"), wrong);
        classes.forEach((key, value) -> {
            if (!isClassName(value)) {
                wrong.add("importMappings `" + key + "=" + value
                        + "`: this is not the full name of a class. Use one such as com.example.Money.");
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
        return new Mappings(named, kinds, scalars, classes);
    }

    private static boolean isClassName(String value) {
        return value.matches("(?:[\\w$]+\\.)+[\\w$]+") && JavaNames.isQualified(value);
    }

    private static Map<String, String> pairs(
            String option, List<String> entries, Set<String> kinds, List<String> wrong) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String entry : entries) {
            // Names of a document may have the sign, names of Java have not.
            int at = entry.lastIndexOf('=');
            String key = at < 0 ? entry : entry.substring(0, at).strip();
            String kind = key.substring(0, Math.max(0, key.indexOf(':')));
            if (at < 0 || !kinds.contains(kind) || key.length() == kind.length() + 1) {
                wrong.add(option + " `" + entry + "` is not understood. Write kind:name=value with one of the kinds "
                        + String.join(", ", kinds.stream().sorted().toList()) + ".");
            } else if (pairs.put(key, entry.substring(at + 1).strip()) != null) {
                wrong.add(option + " has `" + key + "` twice. Leave one out.");
            }
        }
        return pairs;
    }

    private static Optional<String> fault(String key, String value) {
        return key.startsWith("schema:") ? JavaNames.faultOfType(value) : JavaNames.faultOfMember(value);
    }

    private static Optional<ScalarKind> kind(String type) {
        return Arrays.stream(ScalarKind.values())
                .filter(kind -> kind.javaType().equals(type) || simple(kind).equals(type))
                .findFirst();
    }

    private static String simple(ScalarKind kind) {
        return kind.javaType().substring(kind.javaType().lastIndexOf('.') + 1);
    }

    private static String unknownType(String key, String value) {
        List<String> known = Arrays.stream(ScalarKind.values())
                .map(Mappings::simple)
                .distinct()
                .toList();
        return "typeMappings `" + key + "=" + value + "`: the type is unknown." + Spelling.hint(value, known)
                + "Use one of " + String.join(", ", known)
                + ", or the full name of a class of yours.";
    }

    /** Whether nothing is mapped. */
    public boolean isEmpty() {
        return names.isEmpty() && types.isEmpty() && classes.isEmpty() && imports.isEmpty();
    }

    /** The keys that a scalar may be mapped by, the most exact first. */
    public List<String> keysOf(String type, String format) {
        if (format.isEmpty()) {
            return List.of("type:" + type);
        }
        String lower = format.toLowerCase(Locale.ROOT);
        return Stream.of(
                        "type:" + type + "+" + format,
                        "type:" + type + "+" + lower,
                        "format:" + format,
                        "format:" + lower)
                .distinct()
                .toList();
    }
}
