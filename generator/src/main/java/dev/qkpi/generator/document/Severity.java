package dev.qkpi.generator.document;

/** What a finding means for the run. */
public enum Severity {
    /** Nothing is generated. */
    ERROR,
    /** Something of the document is not honoured as written. */
    WARNING
}
