package dev.qkpi.generator.document;

import java.util.ArrayList;
import java.util.Collection;
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
    private final int most;
    private final Set<Note> notes = new LinkedHashSet<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private final List<Finding> foreign = new ArrayList<>();
    private boolean errors;

    Findings(Origins origins) {
        this(origins, MAX_OF_A_KIND);
    }

    /** Findings of which so many of a kind are told one by one. */
    Findings(Origins origins, int most) {
        this.origins = origins;
        this.most = most;
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
        if (count >= most || notes.add(note)) {
            counts.put(note.kind(), count + 1);
        }
    }

    /** The findings so far, each once, in the order of the document and its files. */
    public List<Finding> all() {
        List<String> pointers = notes.stream().map(Note::pointer).toList();
        Map<String, Written.Spot> spots = locate(pointers);
        List<Placed> placed = new ArrayList<>();
        for (Note note : notes) {
            Written.Spot spot = spots.get(note.pointer());
            placed.add(new Placed(finding(note, spot), spot.file()));
        }
        foreign.forEach(
                finding -> placed.add(new Placed(finding, origins.files().size())));
        placed.sort(Comparator.comparingInt(Placed::file)
                .thenComparing(
                        Placed::finding, Comparator.comparingInt(Finding::line).thenComparing(Finding::id)));
        List<Finding> all = new ArrayList<>();
        placed.stream().map(Placed::finding).distinct().forEach(all::add);
        counts.forEach((kind, count) -> {
            if (count > most) {
                all.add(more(kind, count - most));
            }
        });
        return all;
    }

    private static Finding finding(Note note, Written.Spot spot) {
        return new Finding(
                note.kind().id(),
                spot.name(),
                spot.line(),
                spot.column(),
                spot.pointer(),
                note.kind().severity(),
                note.problem(),
                note.remedy());
    }

    /** Where the values at these pointers stand; every file is gone through once. */
    Map<String, Written.Spot> locate(Collection<String> pointers) {
        List<SourceFile> files = origins.files();
        Map<SourceFile, Set<String>> wanted = new HashMap<>();
        for (String pointer : pointers) {
            Origins.Place place = origins.of(pointer);
            wanted.computeIfAbsent(place.file(), file -> new LinkedHashSet<>()).add(place.pointer());
        }
        Map<SourceFile, Lines> lines = new HashMap<>();
        wanted.forEach((file, places) -> lines.put(file, new Lines(file, places)));
        Map<String, Written.Spot> spots = new HashMap<>();
        for (String pointer : pointers) {
            Origins.Place place = origins.of(pointer);
            Lines.Position at = lines.get(place.file()).of(place.pointer());
            int file = files.indexOf(place.file());
            spots.put(pointer, new Written.Spot(file, place.file().name(), at.line(), at.column(), place.pointer()));
        }
        return spots;
    }

    /** The names of the files, in the order in which they were met. */
    List<String> files() {
        return origins.files().stream().map(SourceFile::name).toList();
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
