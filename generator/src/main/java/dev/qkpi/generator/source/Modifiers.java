package dev.qkpi.generator.source;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Modifiers in the order that they are written in. */
final class Modifiers {

    static final Set<Modifier> NONE = of();

    private Modifiers() {}

    static Set<Modifier> of(Modifier... modifiers) {
        Set<Modifier> set = EnumSet.noneOf(Modifier.class);
        set.addAll(Arrays.asList(modifiers));
        return set;
    }

    static void write(SourceText out, Set<Modifier> modifiers) {
        write(out, modifiers, NONE);
    }

    /** Writes modifiers but for those that go without saying. */
    static void write(SourceText out, Set<Modifier> modifiers, Set<Modifier> implied) {
        for (Modifier modifier : modifiers) {
            if (!implied.contains(modifier)) {
                out.text(modifier.toString());
                out.text(" ");
            }
        }
    }
}
