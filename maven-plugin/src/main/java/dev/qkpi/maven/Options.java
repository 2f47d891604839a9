package dev.qkpi.maven;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.compare.diff.Diff;
import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.Mappings;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The generator's options, from the parameters of a build; what is wrong is noted and a stand-in kept. */
final class Options {

    private final WrongParameters wrong;
    private String basePackage = "wrong";
    private Set<Part> parts = EnumSet.allOf(Part.class);
    private Nullness nullness = Nullness.GENERATED;
    private Optional<Path> templates = Optional.empty();
    private Mappings mappings = Mappings.NONE;
    private AllowedReferences allowedReferences = AllowedReferences.NONE;

    Options(WrongParameters wrong) {
        this.wrong = wrong;
    }

    void basePackage(String name) {
        accept(name == null ? "" : name.strip(), parts);
    }

    void parts(List<String> names) {
        Set<Part> wanted = EnumSet.noneOf(Part.class);
        boolean known = true;
        for (String name : names == null ? List.<String>of() : names) {
            known &= choice(Part.class, "parts", name).map(wanted::add).isPresent();
        }
        if (known) {
            accept(basePackage, wanted);
        }
    }

    void nullness(String name) {
        choice(Nullness.class, "nullness", name).ifPresent(value -> nullness = value);
    }

    void templates(File directory) {
        if (directory != null && !directory.isDirectory()) {
            wrong.add("templateDirectory `" + directory + "` is not a directory. "
                    + "Name one that holds templates such as api.mustache.");
        }
        templates = Optional.ofNullable(directory).map(File::toPath);
    }

    void mappings(List<String> names, List<String> types, List<String> imports) {
        try {
            mappings = Mappings.of(given(names), given(types), given(imports));
        } catch (IllegalArgumentException e) {
            e.getMessage().lines().forEach(wrong::add);
        }
    }

    private static List<String> given(List<String> entries) {
        return entries == null ? List.of() : entries;
    }

    void allowedReferences(AllowedReferences places) {
        allowedReferences = places;
    }

    /** What differs between two documents, and between the Java of both if that is asked for. */
    Diff diff(SpecSource before, SpecSource after, boolean java) {
        return Diff.of(before, after, allowedReferences, java ? Optional.of(build()) : Optional.empty());
    }

    GeneratorOptions build() {
        return new GeneratorOptions(basePackage, parts, nullness, templates, mappings, allowedReferences);
    }

    private void accept(String newPackage, Set<Part> newParts) {
        try {
            new GeneratorOptions(newPackage, newParts, nullness, templates);
            basePackage = newPackage;
            parts = newParts;
        } catch (IllegalArgumentException e) {
            wrong.add(e.getMessage());
        }
    }

    /** The value that a text names; if it names none, this is noted. */
    <E extends Enum<E>> Optional<E> choice(Class<E> type, String parameter, String text) {
        try {
            return Optional.of(GeneratorOptions.choice(type, parameter, text));
        } catch (IllegalArgumentException e) {
            wrong.add(e.getMessage());
            return Optional.empty();
        }
    }
}
