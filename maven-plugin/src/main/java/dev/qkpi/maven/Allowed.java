package dev.qkpi.maven;

import dev.qkpi.generator.document.AllowedReferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where references may lead, from a goal's parameter; folders are relative to the project, wherever Maven was started. */
final class Allowed {

    private Allowed() {}

    /** What the texts name; what is wrong with them is noted, and nothing allowed then. */
    static AllowedReferences of(List<String> places, GoalCall call) {
        try {
            AllowedReferences allowed = AllowedReferences.of(places == null ? List.of() : places, call.basedir());
            for (Path folder : allowed.folders()) {
                if (!Files.isDirectory(folder)) {
                    call.wrong()
                            .add("allowedReferences `" + folder + "` is not a directory. Name one that is there, or an"
                                    + " origin such as https://example.com.");
                }
            }
            return allowed;
        } catch (IllegalArgumentException e) {
            call.wrong().add(e.getMessage());
            return AllowedReferences.NONE;
        }
    }
}
