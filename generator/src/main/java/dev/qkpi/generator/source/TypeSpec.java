package dev.qkpi.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A class, record or interface. */
public final class TypeSpec {

    /** With more interfaces than these, a type has a line for each. */
    private static final int MOST_ON_A_LINE = 3;

    private final Builder parts;

    private TypeSpec(Builder parts) {
        this.parts = parts;
    }

    /** A builder of a class. */
    public static Builder classBuilder(String name) {
        return new Builder("class ", name);
    }

    /** A builder of a class. */
    public static Builder classBuilder(ClassName name) {
        return classBuilder(name.simpleName());
    }

    /** A builder of a record. */
    public static Builder recordBuilder(String name) {
        return new Builder("record ", name);
    }

    /** A builder of an interface. */
    public static Builder interfaceBuilder(String name) {
        return new Builder("interface ", name);
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
        write(out, Modifiers.NONE);
    }

    private void write(SourceText out, Set<Modifier> implied) {
        out.names().enterHeader(this);
        out.javadoc(parts.javadoc.build());
        parts.annotations.forEach(out::line);
        Modifiers.write(out, parts.modifiers, implied);
        out.text(parts.kind);
        out.text(parts.name);
        if (parts.constructor != null) {
            parts.constructor.writeParameters(out);
        }
        writeInterfaces(out);
        boolean empty = isEmpty();
        out.text(empty ? " {" : " {\n");
        out.names().enterBody();
        out.indent(1);
        new Members(out).write(parts);
        out.indent(-1);
        out.names().leave();
        out.text("}\n");
    }

    private boolean isEmpty() {
        boolean constructor = parts.constructor != null && parts.constructor.hasCode();
        return !constructor && parts.fields.isEmpty() && parts.methods.isEmpty() && parts.types.isEmpty();
    }

    private void writeInterfaces(SourceText out) {
        String before = " implements ";
        String between = parts.interfaces.size() > MOST_ON_A_LINE ? ",\n" : ", ";
        out.indent(2);
        for (TypeName type : parts.interfaces) {
            out.text(before);
            type.write(out);
            before = between;
        }
        out.indent(-2);
    }

    /** The members of a type, with a blank line between them, but none between private fields. */
    private static final class Members {
        private final SourceText out;
        private boolean any;

        Members(SourceText out) {
            this.out = out;
        }

        void write(Builder parts) {
            boolean hidden = false;
            for (FieldSpec field : parts.fields) {
                next(hidden && field.isPrivate());
                hidden = field.isPrivate();
                field.write(out, implied(parts, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL));
            }
            if (parts.constructor != null && parts.constructor.hasCode()) {
                next(false);
                parts.constructor.writeCompact(out, parts.name);
            }
            for (boolean constructors : new boolean[] {true, false}) {
                for (MethodSpec method : parts.methods) {
                    if (method.isConstructor() == constructors) {
                        next(false);
                        method.write(out, parts.name, implied(parts, Modifier.PUBLIC));
                    }
                }
            }
            for (TypeSpec type : parts.types) {
                next(false);
                type.write(out, implied(parts, Modifier.PUBLIC, Modifier.STATIC));
            }
        }

        /** What members of an interface are without saying so. */
        private static Set<Modifier> implied(Builder parts, Modifier... modifiers) {
            return parts.kind.equals("interface ") ? Modifiers.of(modifiers) : Modifiers.NONE;
        }

        private void next(boolean close) {
            if (any && !close) {
                out.newLine();
            }
            any = true;
        }
    }

    /** Collects what a type has. */
    public static final class Builder {

        private final String kind;
        private final String name;
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final Set<Modifier> modifiers = Modifiers.of();
        private final List<CodeBlock> annotations = new ArrayList<>(0);
        private final List<TypeName> interfaces = new ArrayList<>(0);
        private final List<FieldSpec> fields = new ArrayList<>(1);
        private final List<MethodSpec> methods = new ArrayList<>();
        private final List<TypeSpec> types = new ArrayList<>(0);
        private MethodSpec constructor;

        private Builder(String kind, String name) {
            this.kind = kind;
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

        /** Adds an annotation, as it is written. */
        public Builder addAnnotation(String format, Object... arguments) {
            annotations.add(CodeBlock.of(format, arguments));
            return this;
        }

        /** Adds an interface that the type implements. */
        public Builder addSuperinterface(TypeName type) {
            interfaces.add(type);
            return this;
        }

        /** Adds interfaces that the type implements. */
        public Builder addSuperinterfaces(List<? extends TypeName> more) {
            interfaces.addAll(more);
            return this;
        }

        /** Sets a record's components, and the code of its compact constructor, if there is any. */
        public Builder recordConstructor(MethodSpec compact) {
            constructor = compact;
            return this;
        }

        /** Adds a field. */
        public Builder addField(FieldSpec field) {
            fields.add(field);
            return this;
        }

        /** Adds a field. */
        public Builder addField(TypeName type, String field, Modifier... fieldModifiers) {
            return addField(FieldSpec.builder(type, field, fieldModifiers).build());
        }

        /** Adds fields. */
        public Builder addFields(List<FieldSpec> more) {
            fields.addAll(more);
            return this;
        }

        /** Adds a method or constructor. */
        public Builder addMethod(MethodSpec method) {
            methods.add(method);
            return this;
        }

        /** Adds methods or constructors. */
        public Builder addMethods(List<MethodSpec> more) {
            methods.addAll(more);
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
