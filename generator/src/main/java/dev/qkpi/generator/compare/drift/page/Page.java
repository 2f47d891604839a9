package dev.qkpi.generator.compare.drift.page;

import java.util.List;

/**
 * What a saved page says.
 *
 * @param name name of the file
 * @param title the page's first line
 * @param intro the prose before the first operation, on one line
 * @param operations the operations in the page's order
 * @param problems what could not be understood, in the page's order
 */
public record Page(
        String name, String title, String intro, List<PageOperation> operations, List<PageProblem> problems) {

    /** Copies the lists. */
    public Page {
        operations = List.copyOf(operations);
        problems = List.copyOf(problems);
    }

    /** The place that stands for the page as a whole. */
    public Place place() {
        return new Place(name, 1, 1);
    }
}
