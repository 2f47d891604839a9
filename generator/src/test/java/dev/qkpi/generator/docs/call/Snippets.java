package dev.qkpi.generator.docs.call;

import dev.qkpi.generator.golden.CompiledTree;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.GeneratedTree;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Snippets of Java as classes beside the client that they call; what each of them sends is recorded instead of sent. */
final class Snippets {

    private static final String RECORDER = """
            package example;

            import %1$s.Transport;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;

            public final class Recorder {
                public static final List<Object> SENT = new ArrayList<>();
                public static final Transport TRANSPORT = request -> {
                    byte[] body = request.content() == null ? new byte[0] : request.content().bytes();
                    SENT.add(request.method());
                    SENT.add(request.uri().toString());
                    SENT.add(request.headers().asMap());
                    SENT.add(body);
                    return CompletableFuture.failedFuture(new IllegalStateException("recorded"));
                };

                private Recorder() {}

                public static String env(String name) {
                    return name.equals("BASE_URL") ? "http://localhost/base" : "secret-" + name;
                }
            }
            """;

    private final String basePackage;
    private final Path file;
    private final List<GeneratedFile> sources = new ArrayList<>();

    /** Snippets that call a client below a package, and send a file where they send one. */
    Snippets(String basePackage, Path file) {
        this.basePackage = basePackage;
        this.file = file;
        sources.add(new GeneratedFile("example/Recorder.java", RECORDER.formatted(basePackage)));
    }

    /** Takes in a snippet; gives its number. */
    int add(String snippet) {
        int number = sources.size();
        int end =
                snippet.lastIndexOf("\nimport ") < 0 ? 0 : snippet.indexOf('\n', snippet.lastIndexOf("\nimport ") + 1);
        int cut = Math.max(end, snippet.startsWith("import ") ? snippet.indexOf('\n') : 0);
        String body = snippet.substring(cut)
                .replaceFirst("Client\\.builder\\(\\)", "Client.builder().transport(Recorder.TRANSPORT)")
                .replace("System.getenv(", "Recorder.env(")
                .replace(
                        "Path.of(\"upload.bin\")",
                        "Path.of(\"" + file.toString().replace("\\", "/") + "\")");
        sources.add(new GeneratedFile(
                "example/Snippet" + number + ".java",
                "package example;\n" + snippet.substring(0, cut)
                        + "\n@SuppressWarnings({\"deprecation\", \"try\"})\npublic final class Snippet" + number
                        + " {\n"
                        + "    private Snippet" + number + "() {}\n\n    public static void run() {\n" + body
                        + "\n    }\n}\n"));
        return number;
    }

    /** Compiles all of it with every lint as an error, and gives what runs the snippets. */
    ClassLoader compile(GeneratedTree tree, Path classes) throws IOException {
        ClassLoader loader = CompiledTree.compile(tree, classes);
        CompiledTree.addTo(classes, sources);
        return loader;
    }

    String source(int number) {
        return sources.get(number).text();
    }

    /** What a snippet sends. */
    @SuppressWarnings("unchecked")
    static Sent run(ClassLoader loader, int number) throws ReflectiveOperationException {
        List<Object> sent = (List<Object>)
                loader.loadClass("example.Recorder").getField("SENT").get(null);
        sent.clear();
        try {
            loader.loadClass("example.Snippet" + number).getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            // The recorder never answers, so each call fails once it has been sent.
            if (sent.isEmpty()) {
                throw new AssertionError("snippet " + number + " sends nothing", e.getCause());
            }
        }
        return new Sent(
                (String) sent.get(0),
                (String) sent.get(1),
                Sent.flat((java.util.Map<String, List<String>>) sent.get(2)),
                (byte[]) sent.get(3));
    }
}
