package dev.qkpi.generator.compare;

/** Which changes fail a build. */
public enum FailOn {
    /** Those that break what was built for the old document. */
    BREAKING,
    /** Those that may break it, too. */
    POTENTIALLY_BREAKING,
    /** Every change. */
    ANY,
    NONE;

    /** Whether what was found fails a build. */
    public boolean fails(Verdict worst, boolean changed) {
        return switch (this) {
            case BREAKING -> worst == Verdict.BREAKING;
            case POTENTIALLY_BREAKING -> worst != Verdict.COMPATIBLE;
            case ANY -> changed;
            case NONE -> false;
        };
    }
}
