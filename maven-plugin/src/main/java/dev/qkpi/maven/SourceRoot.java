package dev.qkpi.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/** Which of a project's compilations the generated sources are part of. */
enum SourceRoot {
    COMPILE,
    TEST,
    NONE;

    private static final String USUAL = "generated-sources";
    private static final String USUAL_OF_TESTS = "generated-test-sources";

    /** The directory that sources are written to: what is usual for tests in place of what is usual for others. */
    File directory(File output, MavenProject project) {
        Path build = Path.of(
                project.getBuild() == null
                        ? "target"
                        : String.valueOf(project.getBuild().getDirectory()));
        return this == TEST && output.toPath().equals(build.resolve(USUAL).resolve("qkpi"))
                ? build.resolve(USUAL_OF_TESTS).resolve("qkpi").toFile()
                : output;
    }

    /** Has the project compile what is in a directory. */
    void add(File directory, MavenProject project) {
        switch (this) {
            case COMPILE -> project.addCompileSourceRoot(directory.getAbsolutePath());
            case TEST -> project.addTestCompileSourceRoot(directory.getAbsolutePath());
            case NONE -> {
                // The sources are for something else than this build.
            }
        }
    }
}
