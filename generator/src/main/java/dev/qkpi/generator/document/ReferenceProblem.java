package dev.qkpi.generator.document;

/** Why a reference cannot be followed. */
final class ReferenceProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;
    private final boolean refused;

    private ReferenceProblem(String problem, String remedy, boolean refused) {
        super(problem, null, false, false);
        this.remedy = remedy;
        this.refused = refused;
    }

    /** It leads nowhere. */
    static ReferenceProblem nowhere(String problem, String remedy) {
        return new ReferenceProblem(problem, remedy, false);
    }

    /** It leads to where nothing is read from. */
    static ReferenceProblem refused(String problem, String remedy) {
        return new ReferenceProblem(problem, remedy, true);
    }

    String remedy() {
        return remedy;
    }

    boolean isRefused() {
        return refused;
    }
}
