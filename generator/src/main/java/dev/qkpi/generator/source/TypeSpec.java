package dev.qkpi.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A class. */
public final class TypeSpec {

    private final Builder parts;

    private TypeSpec(Builder parts) {
        this.parts = parts;
    }

    /** A builder of a class. */
    public static Builder classBuilder(String name) {
        return new Builder(name);
    }

    /** A builder of a class. */
    public static Builder classBuilder(ClassName name) {
        return classBuilder(name.simpleName());
    }

    /** The type's simple name. */
    public String name() {
        return parts.name;
    }

    /** Whether a type of that name is nested in this one. */
    boolean hasNested(String name) {
        for (int i = 0; i < parts.types.size(); i++) {
            if (parts.types.get(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    void write(SourceText out) {
        out.names().enterHeader(this);
        out.javadoc(parts.javadoc.build());
        Modifiers.write(out, parts.modifiers);
        out.text("class " + parts.name + " {\n");
        out.names().enterBody();
        out.indent(1);
        writeMembers(out);
        out.indent(-1);
        out.names().leave();
        out.text("}\n");
    }

    private void writeMembers(SourceText out) {
        Members members = new Members(out);
        for (FieldSpec field : parts.fields) {
            members.next();
            field.write(out);
        }
        for (boolean constructors : new boolean[] {true, false}) {
            for (MethodSpec method : parts.methods) {
                if (method.isConstructor() == constructors) {
                    members.next();
                    method.write(out, parts.name);
                }
            }
        }
        for (TypeSpec type : parts.types) {
            members.next();
            type.write(out);
        }
    }

    /** A blank line between members. */
    private static final class Members {
        private final SourceText out;
        private boolean any;

        Members(SourceText out) {
            this.out = out;
        }

        void next() {
            if (any) {
                out.newLine();
            }
            any = true;
        }
    }

    /** Collects what a class has. */
    public static final class Builder {

        private final String name;
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final Set<Modifier> modifiers = Modifiers.of();
        private final List<FieldSpec> fields = new ArrayList<>(1);
        private final List<MethodSpec> methods = new ArrayList<>();
        private final List<TypeSpec> types = new ArrayList<>(0);

        private Builder(String name) {
            this.name = name;
        }

        /** Adds to the comment. */
        public Builder addJavadoc(String format, Object... arguments) {
            javadoc.add(format, arguments);
            return this;
        }

        /** Adds modifiers. */
        public Builder addModifiers(Modifier... more) {
            modifiers.addAll(Modifiers.of(more));
            return this;
        }

        /** Adds a field. */
        public Builder addField(FieldSpec field) {
            fields.add(field);
            return this;
        }

        /** Adds a method or constructor. */
        public Builder addMethod(MethodSpec method) {
            methods.add(method);
            return this;
        }

        /** Adds a nested class. */
        public Builder addType(TypeSpec type) {
            types.add(type);
            return this;
        }

        /** The class. */
        public TypeSpec build() {
            return new TypeSpec(this);
        }
    }
}
