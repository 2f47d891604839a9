package dev.qkpi.generator.document;

import java.util.regex.Pattern;

/**
 * One complaint about a document, told so that its author can act on it.
 *
 * @param id stable identifier of the rule, for example {@code QKPI-014}
 * @param document name of the document
 * @param line line in the document, counted from 1; 0 when unknown
 * @param column character of that line, counted from 1; 0 when unknown
 * @param pointer JSON pointer to the place, empty for the document as a whole
 * @param severity what it means for the run
 * @param problem what is wrong, a sentence without its full stop
 * @param remedy what to do about it, a sentence without its full stop
 */
public record Finding(
        String id,
        String document,
        int line,
        int column,
        String pointer,
        Severity severity,
        String problem,
        String remedy) {

    /** What would start another line, or hide or turn around what stands in one. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028-\\u202e\\u2066-\\u2069]");

    /** The finding in one line: {@code QKPI-014 kpi.yaml:120 #/paths/~1kpis/get: problem. Remedy.} */
    @Override
    public String toString() {
        String place = line > 0 ? document + ":" + line : document;
        String text = id + " " + place + " #" + pointer + ": " + problem + ". " + remedy + ".";
        return UNSEEN.matcher(text)
                .replaceAll(
                        found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    }
}
