package dev.qkpi.maven.input;

import java.nio.file.Path;

/** Finds the file of a published artifact. */
@FunctionalInterface
public interface Artifacts {

    /**
     * The artifact's file; a folder if it is a module of this build that is not packed yet.
     *
     * @throws WrongInput if it cannot be had
     */
    Path file(Coordinates coordinates);
}
