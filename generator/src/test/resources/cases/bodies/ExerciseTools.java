package golden;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

/** What the exercise needs beside the bodies themselves. */
class ExerciseTools {
    ExerciseTools() {}

    static final class Zeros extends InputStream {
        private long left;
        private final AtomicBoolean closed;

        Zeros(long length, AtomicBoolean closed) {
            this.left = length;
            this.closed = closed;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }

    static Transport recording(List<TransportRequest> sent) {
        return request -> {
            sent.add(request);
            byte[] json = "{\"amount\":1}".getBytes(StandardCharsets.UTF_8);
            return CompletableFuture.completedFuture(new TransportResponse(200, Headers.EMPTY, json));
        };
    }

    static <T> T implement(Class<T> api, BiFunction<String, Object[], Object> answer) {
        return api.cast(Proxy.newProxyInstance(
                api.getClassLoader(), new Class<?>[] {api}, (proxy, method, arguments) -> answer.apply(method.getName(), arguments)));
    }

    static Binary bytes(String text) {
        return Binary.ofStream(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), text.length());
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void equal(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError("expected: <" + expected + "> but was: <" + actual + ">");
        }
    }

    interface Action {
        void run() throws Exception;
    }

    static <E extends Exception> E fails(Class<E> type, Action action) {
        try {
            action.run();
        } catch (Exception e) {
            if (type.isInstance(e)) {
                return type.cast(e);
            }
            throw new AssertionError("expected " + type + " but got " + e, e);
        }
        throw new AssertionError("expected " + type);
    }
}
