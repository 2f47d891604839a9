package com.example.quickstart;

import com.example.kpi.error.ApiException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Compares what came with what should have come. */
final class Check {
    private Check() {}

    static void that(boolean condition, String claim) {
        if (!condition) {
            throw new IllegalStateException("Not so: " + claim);
        }
    }

    static void equal(Object expected, Object actual) {
        that(Objects.equals(expected, actual), "expected " + expected + ", and got " + actual);
    }

    /** The exception of a call that should fail in this way. */
    static <E extends ApiException> E fails(Class<E> expected, Runnable call) {
        try {
            call.run();
        } catch (ApiException e) {
            that(expected.isInstance(e), "expected " + expected.getSimpleName() + ", and got " + e);
            return expected.cast(e);
        }
        throw new IllegalStateException("Not so: expected " + expected.getSimpleName() + ", and got an answer");
    }

    /** The exception of an asynchronous call that should fail in this way. */
    static <E extends ApiException> E fails(Class<E> expected, CompletableFuture<?> call) {
        return fails(expected, () -> {
            try {
                call.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof ApiException failure ? failure : e;
            }
        });
    }
}
