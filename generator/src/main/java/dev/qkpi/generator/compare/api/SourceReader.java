package dev.qkpi.generator.compare.api;

import dev.qkpi.generator.compare.api.Member.Kind;
import dev.qkpi.generator.compare.api.Member.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what callers can see of a generated source: as much of Java as such sources have. */
final class SourceReader {

    private static final Set<String> MODIFIERS = Set.of(
            "public",
            "protected",
            "private",
            "static",
            "final",
            "abstract",
            "sealed",
            "default",
            "transient",
            "volatile",
            "synchronized",
            "native",
            "strictfp");
    private static final Set<String> TYPES = Set.of("class", "interface", "record", "enum");

    private final List<String> tokens;
    private final Map<String, String> imports = new HashMap<>();
    private final List<ApiType> types = new ArrayList<>();
    private String packageName = "";
    private int at;

    private SourceReader(String source) {
        this.tokens = Tokens.of(source);
    }

    /** The types of a source that callers can see. */
    static List<ApiType> types(String source) {
        SourceReader reader = new SourceReader(source);
        reader.read();
        return reader.types;
    }

    private void read() {
        while (at < tokens.size()) {
            if (take("package")) {
                packageName = name();
            } else if (take("import")) {
                take("static");
                String name = name();
                imports.put(name.substring(name.lastIndexOf('.') + 1), name);
            } else if (is(";")) {
                at++;
            } else {
                declaration(packageName.isEmpty() ? "" : packageName + ".", false);
            }
        }
    }

    /** One declaration in a type's body or in the file; gives what is no type. */
    private List<Member> declaration(String outer, boolean open) {
        Set<String> modifiers = modifiers();
        boolean seen = open && !modifiers.contains("private") || modifiers.contains("public");
        if (is("@") || TYPES.contains(token()) && !token(1).equals("(")) {
            type(outer, seen);
            return List.of();
        }
        if (is("{")) {
            skip("{", "}");
            return List.of();
        }
        if (is("<")) {
            skip("<", ">");
        }
        String type = typeName();
        if (is("{")) {
            // A compact constructor.
            skip("{", "}");
            return List.of();
        }
        return member(type, seen, open || modifiers.contains("static"));
    }

    /** What follows the type of a member, or the name of a constructor. */
    private List<Member> member(String type, boolean seen, boolean constant) {
        boolean constructor = is("(");
        String name = constructor ? type.substring(type.lastIndexOf('.') + 1) : tokens.get(at++);
        if (!is("(")) {
            return field(new Member(Kind.CONSTANT, name, type, List.of(), false), seen && constant);
        }
        List<Parameter> parameters = parameters();
        boolean body = untilBody();
        Kind kind = constructor ? Kind.CONSTRUCTOR : Kind.METHOD;
        return seen ? List.of(new Member(kind, name, constructor ? "" : type, parameters, !body)) : List.of();
    }

    private List<Member> field(Member member, boolean seen) {
        int depth = 0;
        while (depth > 0 || !is(";")) {
            depth += is("(") || is("{") || is("[") ? 1 : is(")") || is("}") || is("]") ? -1 : 0;
            at++;
        }
        at++;
        return seen ? List.of(member) : List.of();
    }

    /** Passes over what a method has after its parameters; true if that is a body. */
    private boolean untilBody() {
        while (!is("{") && !is(";")) {
            at++;
        }
        if (take(";")) {
            return false;
        }
        skip("{", "}");
        return true;
    }

    private void type(String outer, boolean seen) {
        take("@");
        String kind = tokens.get(at++);
        String simple = tokens.get(at++);
        if (is("<")) {
            skip("<", ">");
        }
        List<Parameter> components = kind.equals("record") ? parameters() : List.of();
        Set<String> supertypes = new LinkedHashSet<>();
        Set<String> permits = new LinkedHashSet<>();
        while (!is("{")) {
            boolean permitting = is("permits");
            at++;
            do {
                (permitting ? permits : supertypes).add(typeName());
            } while (take(","));
        }
        List<Member> members = new ArrayList<>(kind.equals("record") ? ofRecord(simple, components) : List.of());
        body(outer + simple, kind, members);
        if (seen) {
            types.add(new ApiType(outer + simple, kind, supertypes, permits, members));
        } else {
            types.removeIf(nested -> nested.name().startsWith(outer + simple + "."));
        }
    }

    private void body(String name, String kind, List<Member> members) {
        at++;
        if (kind.equals("enum")) {
            constants(name.substring(name.lastIndexOf('.') + 1), members);
        }
        while (!take("}")) {
            if (!take(";")) {
                add(members, declaration(name + ".", kind.equals("interface")));
            }
        }
    }

    private static void add(List<Member> members, List<Member> more) {
        for (Member member : more) {
            boolean there =
                    members.stream().anyMatch(other -> other.descriptor().equals(member.descriptor()));
            if (!there) {
                members.add(member);
            }
        }
    }

    private static List<Member> ofRecord(String name, List<Parameter> components) {
        List<Member> members = new ArrayList<>();
        members.add(new Member(Kind.CONSTRUCTOR, name, "", components, false));
        components.forEach(component ->
                members.add(new Member(Kind.METHOD, component.name(), component.type(), List.of(), false)));
        return members;
    }

    private void constants(String type, List<Member> members) {
        while (!is(";") && !is("}")) {
            members.add(new Member(Kind.CONSTANT, tokens.get(at++), type, List.of(), false));
            if (is("(")) {
                skip("(", ")");
            }
            take(",");
        }
    }

    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        at++;
        while (!take(")")) {
            modifiers();
            String type = typeName();
            parameters.add(new Parameter(type, tokens.get(at++)));
            take(",");
        }
        return parameters;
    }

    private Set<String> modifiers() {
        Set<String> modifiers = new LinkedHashSet<>();
        while (true) {
            if (is("@") && !token(1).equals("interface")) {
                annotation();
            } else if (MODIFIERS.contains(token())) {
                modifiers.add(tokens.get(at++));
            } else if (is("non") && token(1).equals("-")) {
                at += 3;
            } else {
                return modifiers;
            }
        }
    }

    private void annotation() {
        at++;
        name();
        if (is("(")) {
            skip("(", ")");
        }
    }

    /** A type, its names resolved by the imports, without annotations. */
    private String typeName() {
        StringBuilder type = new StringBuilder();
        modifiers();
        String name = name();
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        type.append(imports.containsKey(first) ? imports.get(first) + name.substring(first.length()) : name);
        if (take("<")) {
            type.append('<');
            while (!take(">")) {
                type.append(argument());
                if (take(",")) {
                    type.append(", ");
                }
            }
            type.append('>');
        }
        modifiers();
        while (is("[") || is(".")) {
            type.append(tokens.get(at++));
        }
        return type.append(take("]") ? "]" : "").toString();
    }

    private String argument() {
        modifiers();
        if (!take("?")) {
            return typeName();
        }
        return take("extends") ? "? extends " + typeName() : take("super") ? "? super " + typeName() : "?";
    }

    private String name() {
        StringBuilder name = new StringBuilder(tokens.get(at++));
        while (is(".") && !token(1).equals(".")) {
            at++;
            modifiers();
            name.append('.').append(tokens.get(at++));
        }
        return name.toString();
    }

    private void skip(String open, String close) {
        int depth = 0;
        do {
            depth += is(open) ? 1 : is(close) ? -1 : 0;
            at++;
        } while (depth > 0);
    }

    private boolean take(String token) {
        boolean there = is(token);
        at += there ? 1 : 0;
        return there;
    }

    private boolean is(String token) {
        return token().equals(token);
    }

    private String token() {
        return token(0);
    }

    private String token(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : "";
    }
}
