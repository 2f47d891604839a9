package dev.qkpi.maven.fork;

import dev.qkpi.generator.Progress;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Says how far a run has come if it takes long, and nothing if it does not. */
final class SlowRun implements Progress {

    private static final long SILENCE = 5_000_000_000L;

    private final Consumer<String> say;
    private final LongSupplier nanoTime;
    private long spoken;

    SlowRun(Consumer<String> say, LongSupplier nanoTime) {
        this.say = say;
        this.nanoTime = nanoTime;
        this.spoken = nanoTime.getAsLong();
    }

    @Override
    public void at(String stage, int done) {
        long now = nanoTime.getAsLong();
        if (now - spoken >= SILENCE) {
            spoken = now;
            say.accept("qkpi: " + stage + (done == 0 ? "" : ", " + done + " files so far"));
        }
    }
}
