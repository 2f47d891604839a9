package dev.qkpi.generator.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the findings of one document; all are told at once, and of many of a kind the first ones. */
public final class Findings {

    /** How many findings of a kind are told one by one. */
    static final int MAX_OF_A_KIND = 100;

    private final Origins origins;
    private final Set<Note> notes = new LinkedHashSet<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private final List<Finding> foreign = new ArrayList<>();
    private boolean errors;

    Findings(Origins origins) {
        this.origins = origins;
    }

    private record Kind(String id, Severity severity) {}

    private record Note(Kind kind, String pointer, String problem, String remedy) {}

    private record Placed(Finding finding, int file) {}

    /** Notes something that keeps the document from being used. */
    public void error(String id, String pointer, String problem, String remedy) {
        errors = true;
        add(new Note(new Kind(id, Severity.ERROR), pointer, problem, remedy));
    }

    /** Notes something that is not honoured as written. */
    public void warning(String id, String pointer, String problem, String remedy) {
        add(new Note(new Kind(id, Severity.WARNING), pointer, problem, remedy));
    }

    /** Notes what is wrong with a file that the document refers to. */
    void addAll(List<Finding> findings) {
        errors = true;
        foreign.addAll(findings);
    }

    /** Notes that what stands at a pointer from now on was found at another. */
    void moved(String pointer, String was) {
        origins.put(pointer, origins.of(was));
    }

    private void add(Note note) {
        int count = counts.getOrDefault(note.kind(), 0);
        if (count >= MAX_OF_A_KIND || notes.add(note)) {
            counts.put(note.kind(), count + 1);
        }
    }

    /** The findings so far, each once, in the order of the document and its files. */
    public List<Finding> all() {
        List<SourceFile> files = origins.files();
        Map<SourceFile, Set<String>> wanted = new HashMap<>();
        for (Note note : notes) {
            Origins.Place place = origins.of(note.pointer());
            wanted.computeIfAbsent(place.file(), file -> new LinkedHashSet<>()).add(place.pointer());
        }
        Map<SourceFile, Lines> lines = new HashMap<>();
        wanted.forEach((file, pointers) -> lines.put(file, new Lines(file, pointers)));
        List<Placed> placed = new ArrayList<>();
        for (Note note : notes) {
            Origins.Place place = origins.of(note.pointer());
            Lines.Position position = lines.get(place.file()).of(place.pointer());
            placed.add(new Placed(finding(note, place, position), files.indexOf(place.file())));
        }
        foreign.forEach(finding -> placed.add(new Placed(finding, files.size())));
        placed.sort(Comparator.comparingInt(Placed::file)
                .thenComparing(
                        Placed::finding, Comparator.comparingInt(Finding::line).thenComparing(Finding::id)));
        List<Finding> all = new ArrayList<>();
        placed.stream().map(Placed::finding).distinct().forEach(all::add);
        counts.forEach((kind, count) -> {
            if (count > MAX_OF_A_KIND) {
                all.add(more(kind, count - MAX_OF_A_KIND));
            }
        });
        return all;
    }

    private static Finding finding(Note note, Origins.Place place, Lines.Position position) {
        return new Finding(
                note.kind().id(),
                place.file().name(),
                position.line(),
                position.column(),
                place.pointer(),
                note.kind().severity(),
                note.problem(),
                note.remedy());
    }

    private Finding more(Kind kind, int count) {
        return new Finding(
                kind.id(),
                origins.files().get(0).name(),
                0,
                0,
                "",
                kind.severity(),
                count + " more findings of this kind are not told",
                "Mend those told first, and run again");
    }

    /** Whether one of them is an error. */
    public boolean hasErrors() {
        return errors;
    }

    /** Fails with all findings if one of them is an error. */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new SpecException(all());
        }
    }
}
