package dev.qkpi.generator.source;

/**
 * A parameter.
 *
 * @param type its type
 * @param name its name
 */
record ParameterSpec(TypeName type, String name) {

    void write(SourceText out) {
        type.write(out);
        out.text(" ");
        out.text(name);
    }
}
