package dev.qkpi.generator.document;

import org.yaml.snakeyaml.error.Mark;

/** Well-formed YAML that no document may have, with its place. */
final class YamlProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String remedy;

    YamlProblem(Mark mark, String problem, String remedy) {
        super(problem);
        this.line = mark == null ? 0 : mark.getLine() + 1;
        this.remedy = remedy;
    }

    int line() {
        return line;
    }

    String remedy() {
        return remedy;
    }
}
