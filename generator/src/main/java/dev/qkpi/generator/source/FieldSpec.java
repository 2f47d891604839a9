package dev.qkpi.generator.source;

import java.util.Set;
import javax.lang.model.element.Modifier;

/** A field. */
public final class FieldSpec {

    private final Builder parts;

    private FieldSpec(Builder parts) {
        this.parts = parts;
    }

    /** A builder of a field. */
    public static Builder builder(TypeName type, String name, Modifier... modifiers) {
        return new Builder(type, name, Modifiers.of(modifiers));
    }

    void write(SourceText out) {
        Modifiers.write(out, parts.modifiers);
        parts.type.write(out);
        out.text(" ");
        out.text(parts.name);
        if (!parts.initializer.isEmpty()) {
            out.text(" = ");
            out.code(parts.initializer);
        }
        out.text(";");
        out.newLine();
    }

    /** Collects what a field has. */
    public static final class Builder {

        private final TypeName type;
        private final String name;
        private final Set<Modifier> modifiers;
        private CodeBlock initializer = CodeBlock.EMPTY;

        private Builder(TypeName type, String name, Set<Modifier> modifiers) {
            this.type = type;
            this.name = name;
            this.modifiers = modifiers;
        }

        /** Sets what the field holds at first. */
        public Builder initializer(String format, Object... arguments) {
            initializer = CodeBlock.of(format, arguments);
            return this;
        }

        /** The field. */
        public FieldSpec build() {
            return new FieldSpec(this);
        }
    }
}
