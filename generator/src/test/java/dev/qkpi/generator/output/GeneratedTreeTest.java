package dev.qkpi.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GeneratedTreeTest {

    private static final List<GeneratedFile> FILES = List.of(
            new GeneratedFile("a/B.java", "package a;"),
            new GeneratedFile("a/C.java", "package a;"),
            new GeneratedFile("a/D.java", "package a;"),
            new GeneratedFile("a/b.java", "package a;", Optional.of("t/api.mustache")),
            new GeneratedFile("a/D.java", "package a;", Optional.of("t/error.mustache")));

    @Test
    void tellsTheFirstPathThatTwoFilesHaveWhateverTheirOrder() {
        for (int seed = 0; seed < 50; seed++) {
            List<GeneratedFile> files = new ArrayList<>(FILES);
            Collections.shuffle(files, new Random(seed));
            assertEquals(
                    "template t/api.mustache: it generates a/b.java, and another file is called so. Nothing was written; "
                            + "let the type's name come from the view.",
                    assertThrows(SourceException.class, () -> GeneratedTree.of(files))
                            .getMessage());
        }
    }

    @Test
    void isSortedByPath() {
        assertEquals(
                List.of("a/B.java", "a/C.java", "a/D.java"),
                List.copyOf(GeneratedTree.of(FILES.subList(0, 3)).files().keySet()));
    }
}
