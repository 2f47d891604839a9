package dev.qkpi.maven.fork;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The virtual machine that is started: does one job, which it reads from its standard input. */
final class ForkedMain {

    /** Comes first, so that whoever started it knows that it could start. */
    static final char READY = 'r';

    /** A message follows. */
    static final char SAYS = 's';

    /** What came of the run follows. */
    static final char DONE = 'd';

    /** What stopped the run follows. */
    static final char FAILED = 'f';

    private final DataOutputStream out;

    private ForkedMain(DataOutputStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        InputStream standard = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever prints by itself must not get in between.
        System.setOut(System.err);
        out.writeChar(READY);
        out.flush();
        Job job = JobStream.read(new DataInputStream(standard), ForkedMain.class.getClassLoader());
        endWith(standard);
        new ForkedMain(out).run(job);
        out.flush();
        System.exit(0);
    }

    private void run(Job job) throws IOException {
        try {
            Outcome outcome = job.here(this::say, System::nanoTime);
            out.writeChar(DONE);
            outcome.write(out);
        } catch (IOException | RuntimeException e) {
            if (!Failure.isKnown(e)) {
                throw e;
            }
            out.writeChar(FAILED);
            Failure.write(e, out);
        }
    }

    private void say(String message) {
        try {
            out.writeChar(SAYS);
            Wire.write(out, message);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends this virtual machine with the one that started it: its end of the pipe is closed then. */
    private static void endWith(InputStream pipe) {
        Thread watch = new Thread(
                () -> {
                    try {
                        if (pipe.read() < 0) {
                            Runtime.getRuntime().halt(1);
                        }
                    } catch (IOException e) {
                        Runtime.getRuntime().halt(1);
                    }
                },
                "qkpi watch");
        watch.setDaemon(true);
        watch.start();
    }
}
