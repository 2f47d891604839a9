package dev.qkpi.generator.poet;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * One component as its builder sees it.
 *
 * @param name the component's name
 * @param parameter what the setter takes
 * @param field what the builder holds
 * @param initial what it holds at first; empty for null
 * @param assigned what the setter stores
 * @param clearable whether there is a method that sets it to null on purpose
 */
record BuilderPart(
        String name, TypeName parameter, TypeName field, CodeBlock initial, CodeBlock assigned, boolean clearable) {}
