package dev.qkpi.generator.report;

import dev.qkpi.generator.document.Finding;
import java.util.List;

/**
 * One thing found.
 *
 * @param id stable identifier of its kind, for example {@code QKPI-014}
 * @param level how much it weighs
 * @param message what it is, a sentence without its full stop; what stands between backticks is shown as code
 * @param remedy what to do about it, a sentence without its full stop; empty if there is nothing to do
 * @param places where it is, the place to go to first; may be empty
 * @param cells one text for each of the report's columns
 */
public record Row(String id, Level level, String message, String remedy, List<Place> places, List<String> cells) {

    /** Copies the lists. */
    public Row {
        places = List.copyOf(places);
        cells = List.copyOf(cells);
    }

    /** A finding as a row of a report without further columns. */
    public static Row of(Finding finding) {
        return new Row(
                finding.id(),
                Level.of(finding.severity()),
                finding.problem(),
                finding.remedy(),
                List.of(Place.of(finding)),
                List.of());
    }

    /** Message and remedy as sentences. */
    String sentences() {
        return message + "." + (remedy.isEmpty() ? "" : " " + remedy + ".");
    }
}
