package dev.qkpi.generator.output;

/** A generated source is not shaped as it must be; caught where the file is known. */
final class SourceSurprise extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    SourceSurprise(int line, String problem) {
        super(problem);
        this.line = line;
    }

    int line() {
        return line;
    }
}
