package dev.qkpi.generator.poet;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Locale;
import java.util.Optional;

/**
 * One component as its builder sees it.
 *
 * @param name the component's name
 * @param parameter what the setter takes
 * @param field what the builder holds
 * @param initial what it holds at first; empty for null
 * @param assigned what the setter stores
 * @param cleared what a method stores that sets it to null on purpose; empty where there is none
 */
record BuilderPart(
        String name,
        TypeName parameter,
        TypeName field,
        CodeBlock initial,
        CodeBlock assigned,
        Optional<CodeBlock> cleared) {

    /** The name of the method that sets it to null on purpose. */
    String clearer() {
        return clearer(name);
    }

    static String clearer(String name) {
        return "clear" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
