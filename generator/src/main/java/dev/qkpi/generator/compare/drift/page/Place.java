package dev.qkpi.generator.compare.drift.page;

/**
 * A place in a saved page.
 *
 * @param file name of the file
 * @param line line, counted from 1
 * @param column column in UTF-16 units, counted from 1
 */
public record Place(String file, int line, int column) {

    /** The place as {@code page.html:12:5}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
