package dev.qkpi.generator.docs;

/** A form that documentation is written in. */
public enum DocsFormat {
    /** A static site. */
    HTML,
    /** One page of Markdown. */
    MARKDOWN,
    /** JSON, its names stable. */
    JSON,
    /** A summary for a terminal, with what readers miss. */
    TEXT
}
