package dev.qkpi.maven.templates;

import dev.qkpi.generator.model.Spelling;
import dev.qkpi.generator.template.BuiltInTemplates;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which templates are meant. */
public final class Selection {

    private Selection() {}

    /** The templates with these names, in which {@code *} stands for any part; a name of none is told as wrong. */
    public static Set<String> of(Collection<String> patterns, Consumer<String> wrong) {
        Set<String> selected = new TreeSet<>();
        for (String pattern : patterns) {
            String name = pattern == null ? "" : pattern.strip().replaceFirst("\\.mustache$", "");
            Pattern wanted = Pattern.compile(
                    Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
            Set<String> found = BuiltInTemplates.names().stream()
                    .filter(known -> wanted.matcher(known).matches())
                    .collect(Collectors.toSet());
            if (found.isEmpty()) {
                wrong.accept("templates `" + name + "` is no built-in template."
                        + Spelling.hint(name, BuiltInTemplates.names())
                        + "Use names such as api or support/Text, or support/* for all that begin so.");
            }
            selected.addAll(found);
        }
        return selected;
    }
}
