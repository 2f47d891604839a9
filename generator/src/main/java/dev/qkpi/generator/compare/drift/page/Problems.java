package dev.qkpi.generator.compare.drift.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What could not be understood while a page is read. */
final class Problems {

    private static final int SHOWN = 60;

    private final PageText page;
    private final List<PageProblem> problems;
    private int partStart = -1;
    private int partEnd;

    Problems(PageText page) {
        this(page, new ArrayList<>());
    }

    private Problems(PageText page, List<PageProblem> problems) {
        this.page = page;
        this.problems = problems;
    }

    /** A keeper of the same problems for a part of the page. */
    Problems of(PageText part) {
        return new Problems(part, problems);
    }

    Place place(int index) {
        return page.place(index);
    }

    /** Notes a stretch that no rule knows; stretches with nothing but space between them are one part. */
    void unknown(int start, int end) {
        if (page.prose(start, end).isEmpty()) {
            return;
        }
        if (partStart >= 0 && start >= partEnd && page.prose(partEnd, start).isEmpty()) {
            partEnd = end;
            return;
        }
        endPart();
        partStart = start;
        partEnd = end;
    }

    /** Ends the part that is being gathered, if there is one. */
    void endPart() {
        if (partStart < 0) {
            return;
        }
        String words = page.prose(partStart, partEnd);
        String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "..." : words;
        Place place = page.place(partStart);
        int lines = page.place(Math.max(partStart, partEnd - 1)).line() - place.line() + 1;
        String what = lines == 1 ? "this part" : "this part of " + lines + " lines";
        partStart = -1;
        add(
                PageProblem.UNKNOWN,
                place,
                what + " of the page is not understood: `" + shown + "`",
                "Read it, and change the document if it says anything about the API");
    }

    /** How many samples are not JSON so far. */
    int broken() {
        return (int) problems.stream()
                .filter(problem -> problem.id().equals(PageProblem.NOT_JSON))
                .count();
    }

    /** Notes a sample that is not JSON. */
    void notJson(JsonError error) {
        add(
                PageProblem.NOT_JSON,
                error.place(),
                "the sample is not JSON: " + error.getMessage(),
                "Read it, and compare it with the document by hand");
    }

    void add(String id, Place place, String problem, String remedy) {
        problems.add(new PageProblem(id, place, problem, remedy));
    }

    /** All problems in the order of the page. */
    List<PageProblem> all() {
        endPart();
        return problems.stream()
                .sorted(Comparator.comparing(
                                (PageProblem problem) -> problem.place().line())
                        .thenComparing(problem -> problem.place().column()))
                .toList();
    }
}
