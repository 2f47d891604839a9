package dev.qkpi.generator.report;

import dev.qkpi.generator.document.Finding;

/**
 * A place in a file.
 *
 * @param file how reports call the file; a path in it has slashes and is relative
 * @param line line of the file, counted from 1; 0 when unknown
 * @param column character of the line, counted from 1; 0 when unknown
 * @param pointer JSON pointer to the value that stands there; empty for a whole document, and for files without pointers
 */
public record Place(String file, int line, int column, String pointer) {

    /** Where a finding is. */
    public static Place of(Finding finding) {
        return new Place(finding.document(), finding.line(), finding.column(), finding.pointer());
    }

    /** {@code kpi.yaml:120:5}, as far as it is known. */
    String position() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }

    /** {@code kpi.yaml:120:5 #/paths/~1kpis/get}. */
    @Override
    public String toString() {
        return position() + (pointer.isEmpty() ? "" : " #" + pointer);
    }
}
