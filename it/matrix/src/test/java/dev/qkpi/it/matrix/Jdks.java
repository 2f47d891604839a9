package dev.qkpi.it.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs of this machine. */
final class Jdks {

    private Jdks() {}

    /** One of a version: named by a property or by the environment, the one that runs, or one that lies beside it. */
    static Optional<Path> of(int version) {
        Path own = Path.of(System.getProperty("java.home"));
        Stream<Path> named = Stream.of(
                        System.getProperty("qkpi.jdk." + version),
                        System.getenv("JAVA_HOME_" + version),
                        System.getenv("JAVA_HOME_" + version + "_X64"))
                .filter(Objects::nonNull)
                .map(Path::of);
        return Stream.of(named, Stream.of(own), beside(own))
                .flatMap(homes -> homes)
                .filter(home -> isOf(home, version))
                .findFirst();
    }

    private static Stream<Path> beside(Path home) {
        try (Stream<Path> homes = Files.list(home.getParent())) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Path home, int version) {
        try {
            return Files.isExecutable(home.resolve("bin/javac"))
                    && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + version);
        } catch (IOException e) {
            return false;
        }
    }
}
