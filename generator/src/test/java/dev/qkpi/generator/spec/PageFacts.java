package dev.qkpi.generator.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The facts of the vendor's page as blocks of text by their heading, for instance {@code operation getKpi}. */
public final class PageFacts {
    private PageFacts() {}

    /** The blocks of both files. */
    public static Map<String, String> read() {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (String resource : new String[] {"page-operations.txt", "page-shapes.txt"}) {
            String heading = "";
            for (String line : text(resource).lines().toList()) {
                if (line.startsWith("  ")) {
                    blocks.merge(heading, line + "\n", String::concat);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    heading = line;
                    if (blocks.put(heading, "") != null) {
                        throw new IllegalStateException("Two blocks have the heading " + heading);
                    }
                }
            }
        }
        return blocks;
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(PageFacts.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
