package dev.qkpi.it.matrix;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Maven in a process of its own, started as its script does. */
final class MavenRun {

    private final Row row;
    private final Path directory;

    MavenRun(Row row, Path directory) {
        this.row = row;
        this.directory = directory;
    }

    /** Runs goals; fails with the output if Maven does. */
    void goals(List<String> goals) throws IOException, InterruptedException {
        Path log = directory.resolveSibling("build.log");
        Path home = Files.createDirectories(directory.resolveSibling("home"));
        List<String> command = new ArrayList<>();
        command.add(row.jdk().resolve("bin/java").toString());
        command.addAll(row.options(home));
        command.addAll(List.of(
                "-cp",
                launcher().toString(),
                "-Dclassworlds.conf=" + row.maven().resolve("bin/m2.conf"),
                "-Dmaven.home=" + row.maven(),
                "-Dmaven.mainClass=org.apache.maven.cling.MavenCling",
                "-Dlibrary.jline.path=" + row.maven().resolve("lib/jline-native"),
                "-Dmaven.multiModuleProjectDirectory=" + directory,
                "org.codehaus.plexus.classworlds.launcher.Launcher"));
        command.addAll(goals);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(row.environment());
        builder.environment().put("JAVA_HOME", row.jdk().toString());
        Process process =
                builder.redirectInput(ProcessBuilder.Redirect.from(nothing())).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(row + " failed:\n" + new String(Files.readAllBytes(log)));
        }
    }

    private Path launcher() throws IOException {
        try (Stream<Path> jars = Files.list(row.maven().resolve("boot"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
    }
}
