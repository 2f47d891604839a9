package dev.qkpi.generator.state;

/**
 * Something that a run read, or looked for in vain.
 *
 * @param kind what it is to the run
 * @param name relative to where inputs of its kind lie, with slashes
 * @param checksum of its content; {@link #ABSENT} if it was not there
 */
public record Input(Kind kind, String name, String checksum) {

    /** The checksum of what is not there. */
    public static final String ABSENT = "absent";

    /** What an input is to a run. */
    public enum Kind {
        /** The document, or a file that it refers to; by its path as seen from the document. */
        DOCUMENT,
        /** A file of the directory of templates. */
        TEMPLATE,
        /** Something that may be another at any time, as what a web server answers. */
        UNREPEATABLE
    }
}
