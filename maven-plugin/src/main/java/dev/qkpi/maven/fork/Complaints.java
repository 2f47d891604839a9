package dev.qkpi.maven.fork;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** What a process says on its standard error stream, the beginning of it: told if the process fails. */
final class Complaints {

    private static final int MOST = 4_000;

    private final InputStream stream;
    private final Thread reader = new Thread(this::read, "qkpi fork");
    private final StringBuilder text = new StringBuilder();

    Complaints(InputStream stream) {
        this.stream = stream;
    }

    /** Starts to read: a process whose stream nobody reads stops when that is full. */
    void collect() {
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        byte[] buffer = new byte[1024];
        try {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                synchronized (text) {
                    if (text.length() < MOST) {
                        text.append(new String(buffer, 0, count, Charset.defaultCharset()));
                    }
                }
            }
        } catch (IOException e) {
            // The process is gone, and with it what it had to say.
            return;
        }
    }

    /** What it said, once it has ended. */
    String text() {
        try {
            reader.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (text) {
            return text.isEmpty()
                    ? "It said nothing."
                    : "It said: " + text.toString().strip();
        }
    }
}
