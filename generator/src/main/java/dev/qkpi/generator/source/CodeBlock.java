package dev.qkpi.generator.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A piece of code: a text with marks, and what stands for each.
 *
 * <p>{@code $L} is text or code as it is, {@code $S} a literal of a text of our own, {@code $T} a type, {@code $$} a
 * dollar. {@code $W} is a space where the line may be wrapped; {@code $>} and {@code $<} change the indentation,
 * {@code $[} and {@code $]} enclose a statement.
 */
public final class CodeBlock {

    static final CodeBlock EMPTY = new CodeBlock("", List.of());

    private final String format;
    private final List<Object> arguments;

    CodeBlock(String format, List<Object> arguments) {
        this.format = format;
        this.arguments = arguments;
    }

    /** The code of a format and its arguments. */
    public static CodeBlock of(String format, Object... arguments) {
        return new CodeBlock(format, List.of(arguments));
    }

    /** Puts pieces together, with a format of no arguments between them. */
    public static Collector<CodeBlock, ?, CodeBlock> joining(String separator) {
        return Collectors.collectingAndThen(
                Collectors.toList(),
                blocks -> new CodeBlock(
                        String.join(separator, Collections.nCopies(blocks.size(), "$L")), new ArrayList<>(blocks)));
    }

    /** Whether there is no code. */
    public boolean isEmpty() {
        return format.isEmpty();
    }

    String format() {
        return format;
    }

    List<Object> arguments() {
        return arguments;
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects code. */
    public static final class Builder {

        private final StringBuilder format = new StringBuilder();
        private final List<Object> arguments = new ArrayList<>();

        private Builder() {}

        /** Adds code of a format and its arguments. */
        public Builder add(String more, Object... with) {
            format.append(more);
            Collections.addAll(arguments, with);
            return this;
        }

        boolean isEmpty() {
            return format.isEmpty();
        }

        /** The code. */
        public CodeBlock build() {
            return isEmpty() ? EMPTY : new CodeBlock(format.toString(), arguments);
        }
    }
}
