package dev.qkpi.generator.compare.drift.page;

/**
 * Something that a page says and that cannot be taken at its word.
 *
 * @param id stable identifier of the rule
 * @param place where it stands
 * @param problem what is wrong, a sentence without its full stop
 * @param remedy what to do about it, a sentence without its full stop
 */
public record PageProblem(String id, Place place, String problem, String remedy) {

    /** A part of the page that no rule knows. */
    static final String UNKNOWN = "QKPI-282";

    /** A sample that is not JSON. */
    static final String NOT_JSON = "QKPI-283";

    /** Two places of the page that disagree. */
    static final String SELF = "QKPI-284";

    /** An operation that the page has twice. */
    static final String TWICE = "QKPI-285";

    /** An operation without an address that shows its version. */
    static final String NO_ADDRESS = "QKPI-286";

    /** The problem in one line. */
    @Override
    public String toString() {
        return id + " " + place + ": " + problem + ". " + remedy + ".";
    }
}
