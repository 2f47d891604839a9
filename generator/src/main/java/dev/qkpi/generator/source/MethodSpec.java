package dev.qkpi.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A method or constructor. */
public final class MethodSpec {

    private final Builder parts;
    private final CodeBlock code;

    private MethodSpec(Builder parts) {
        this.parts = parts;
        this.code = parts.code.build();
    }

    /** A builder of a method. */
    public static Builder methodBuilder(String name) {
        return new Builder(name);
    }

    /** A builder of a constructor. */
    public static Builder constructorBuilder() {
        return new Builder("");
    }

    boolean isConstructor() {
        return parts.name.isEmpty();
    }

    private void writeParameters(SourceText out) {
        out.text("(");
        out.wrapHere(false);
        for (int i = 0; i < parts.parameters.size(); i++) {
            if (i > 0) {
                out.text(",");
                out.wrapHere(true);
            }
            parts.parameters.get(i).write(out);
        }
        out.text(")");
    }

    void write(SourceText out, String typeName) {
        out.javadoc(parts.javadoc.build());
        Modifiers.write(out, parts.modifiers);
        if (isConstructor()) {
            out.text(typeName);
        } else {
            parts.returned.write(out);
            out.text(" " + parts.name);
        }
        writeParameters(out);
        out.text(" {");
        if (code.isEmpty()) {
            out.wrapIfTooLong();
            out.text("}\n");
            return;
        }
        out.newLine();
        out.indent(1);
        out.code(code);
        out.indent(-1);
        out.text("}\n");
    }

    /** Collects what a method has. */
    public static final class Builder {

        private final String name;
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final CodeBlock.Builder code = CodeBlock.builder();
        private final List<ParameterSpec> parameters = new ArrayList<>(2);
        private final Set<Modifier> modifiers = Modifiers.of();
        private TypeName returned = TypeName.VOID;

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

        /** Sets the type of the result. */
        public Builder returns(TypeName type) {
            returned = type;
            return this;
        }

        /** Sets the type of the result. */
        public Builder returns(Class<?> type) {
            return returns(type.isArray() ? ArrayTypeName.of(type.getComponentType()) : (TypeName) ClassName.get(type));
        }

        /** Adds a parameter. */
        public Builder addParameter(TypeName type, String parameter) {
            parameters.add(new ParameterSpec(type, parameter));
            return this;
        }

        /** Adds a statement, without its semicolon. */
        public Builder addStatement(String format, Object... arguments) {
            code.add("$[").add(format, arguments).add(";\n$]");
            return this;
        }

        /** Adds a statement, without its semicolon. */
        public Builder addStatement(CodeBlock statement) {
            return addStatement("$L", statement);
        }

        /** Opens a block behind some code. */
        public Builder beginControlFlow(String format, Object... arguments) {
            code.add(format, arguments).add(" {\n$>");
            return this;
        }

        /** Closes a block and opens the next one behind some code. */
        public Builder nextControlFlow(String format, Object... arguments) {
            code.add("$<} ").add(format, arguments).add(" {\n$>");
            return this;
        }

        /** Closes a block. */
        public Builder endControlFlow() {
            code.add("$<}\n");
            return this;
        }

        /** The method. */
        public MethodSpec build() {
            return new MethodSpec(this);
        }
    }
}
