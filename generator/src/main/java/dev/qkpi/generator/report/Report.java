package dev.qkpi.generator.report;

import java.util.List;

/**
 * What a goal found.
 *
 * @param title what kind of report it is, for example {@code Validation}
 * @param subject what it is about, for example a document's name
 * @param summary what came of it, one line
 * @param folder what the places' files are relative to, as a relative path with slashes; empty for where tools look anyway
 * @param facts what there is to say about the whole
 * @param columns headings of what rows have beside message and places
 * @param rows what was found, in the order to be shown
 * @param rules what kinds of rows are about; may lack some
 */
public record Report(
        String title,
        String subject,
        String summary,
        String folder,
        List<Fact> facts,
        List<String> columns,
        List<Row> rows,
        List<Rule> rules) {

    /** Copies the lists; each row has a cell for each column. */
    public Report {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row.id() + " has "
                        + row.cells().size() + " cells in a report of " + columns.size() + " columns");
            }
        }
    }

    /** A report without facts, further columns and rules. */
    public static Report of(String title, String subject, String summary, List<Row> rows) {
        return new Report(title, subject, summary, "", List.of(), List.of(), rows, List.of());
    }

    /** The same with another folder. */
    public Report in(String otherFolder) {
        return new Report(title, subject, summary, otherFolder, facts, columns, rows, rules);
    }

    /** How many rows are of a level. */
    public int count(Level level) {
        return (int) rows.stream().filter(row -> row.level() == level).count();
    }

    /** Whether one of the rows is as heavy as a level, or heavier. */
    public boolean has(Level level) {
        return rows.stream().anyMatch(row -> row.level().isAtLeast(level));
    }

    /** A row in lines of text, what belongs to it indented below the first. */
    public List<String> lines(Row row) {
        return TextReport.lines(this, row);
    }
}
