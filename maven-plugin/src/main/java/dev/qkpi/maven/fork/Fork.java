package dev.qkpi.maven.fork;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Starts a virtual machine, has it do a job, and passes on what it says. */
final class Fork {

    /** Room for new objects in MB: little, so that memory is used again before more is asked for. */
    private static final long YOUNG = 32;

    private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC\\b");

    private final Process process;
    private final Complaints complaints;

    private Fork(Process process) {
        this.process = process;
        this.complaints = new Complaints(process.getErrorStream());
    }

    /**
     * Does a job with the classes of a class path.
     *
     * @throws NoStart if the machine could not even start
     * @throws IOException as the job itself would have thrown, or if the machine ended before its time
     */
    static Outcome run(Job job, String classPath, Consumer<String> say) throws NoStart, IOException {
        Process process;
        try {
            process = new ProcessBuilder(command(classPath)).start();
        } catch (IOException e) {
            throw new NoStart("Cannot start " + java() + ": " + e.getMessage(), e);
        }
        try {
            return new Fork(process).exchange(job, say);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> command(String classPath) {
        long megabytes = Math.max(Runtime.getRuntime().maxMemory() >> 20, 16);
        List<String> command = new ArrayList<>();
        command.add(java());
        // Other makers' machines have other options.
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        command.add("-XX:TieredStopAtLevel=1");
        if (!isCollectorChosen(System.getenv())) {
            command.add("-XX:+UseSerialGC");
        }
        command.add("-XX:-UsePerfData");
        // Standard output is for answers, whatever the environment asks the machine to log.
        command.add("-Xlog:disable");
        command.add("-Xlog:all=warning:stderr");
        command.add("-Xmx" + megabytes + "m");
        command.add("-Xmn" + Math.min(YOUNG, megabytes / 3) + "m");
        // What outlives two collections is the document or the model, and stays to the end.
        command.add("-XX:MaxTenuringThreshold=1");
        command.add("-cp");
        command.add(classPath);
        command.add(ForkedMain.class.getName());
        return command;
    }

    /** Whether the environment has each machine use a collector: one that is given two does not start. */
    static boolean isCollectorChosen(Map<String, String> environment) {
        for (String variable : new String[] {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"}) {
            if (COLLECTOR.matcher(environment.getOrDefault(variable, "")).find()) {
                return true;
            }
        }
        return false;
    }

    /** The command that starts the machine that this one is. */
    static String java() {
        String name = File.separatorChar == '\\' ? "java.exe" : "java";
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + name;
    }

    private Outcome exchange(Job job, Consumer<String> say) throws NoStart, IOException {
        complaints.collect();
        DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        if (in.read() != 0 || in.read() != ForkedMain.READY) {
            throw new NoStart(java() + " did not start. " + complaints.text());
        }
        try {
            // Not closed before the answer is there: that would end the machine.
            JobStream.write(job, new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16)));
        } catch (IOException e) {
            throw ended(e);
        }
        try {
            return answer(in, say);
        } catch (EOFException e) {
            throw ended(e);
        }
    }

    private IOException ended(IOException cause) {
        return new IOException(
                "the virtual machine that generates ended before its time. " + complaints.text()
                        + " Give Maven more memory if that is what was missing, or set qkpi.fork to never.",
                cause);
    }

    private static Outcome answer(DataInputStream in, Consumer<String> say) throws IOException {
        while (true) {
            char kind = in.readChar();
            if (kind == ForkedMain.DONE) {
                return Outcome.read(in);
            }
            if (kind == ForkedMain.FAILED) {
                throw rethrown(Failure.read(in));
            }
            if (kind != ForkedMain.SAYS) {
                throw new EOFException("No answer starts with " + (int) kind);
            }
            say.accept(Wire.text(in));
        }
    }

    private static IOException rethrown(Exception failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return (IOException) failure;
    }
}
