package dev.qkpi.generator.source;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Modifiers in the order that they are written in. */
final class Modifiers {

    private Modifiers() {}

    static Set<Modifier> of(Modifier... modifiers) {
        Set<Modifier> set = EnumSet.noneOf(Modifier.class);
        set.addAll(Arrays.asList(modifiers));
        return set;
    }

    static void write(SourceText out, Set<Modifier> modifiers) {
        for (Modifier modifier : modifiers) {
            out.text(modifier.toString());
            out.text(" ");
        }
    }
}
