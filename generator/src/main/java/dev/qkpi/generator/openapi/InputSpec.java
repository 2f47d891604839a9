package dev.qkpi.generator.openapi;

import dev.qkpi.generator.document.SpecSource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The original document behind OpenAPI Generator's {@code inputSpec}. */
final class InputSpec {

    private InputSpec() {}

    /** Reads a file, a {@code file:} address or, as OpenAPI Generator does, a resource of the class path. */
    static SpecSource read(String inputSpec) {
        String scheme = inputSpec.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("http:") || scheme.startsWith("https:")) {
            // The address is not repeated: it may carry a password.
            throw new IllegalArgumentException(
                    "inputSpec is an address on the network, and qkpi reads nothing from there."
                            + " Download the document and name the file.");
        }
        Path file = scheme.startsWith("file:") ? Path.of(URI.create(inputSpec)) : Path.of(inputSpec);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        boolean resource = !Files.exists(file) && loader != null && loader.getResource(inputSpec) != null;
        return resource ? SpecSource.classpath(inputSpec, loader) : SpecSource.file(file);
    }
}
