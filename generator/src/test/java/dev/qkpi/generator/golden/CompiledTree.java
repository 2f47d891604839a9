package dev.qkpi.generator.golden;

import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.GeneratedTree;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A generated tree as classes: compiled with every lint as an error, on an empty class path. */
public final class CompiledTree {

    private CompiledTree() {}

    /** The classes of a tree, compiled into a directory; fails with the compiler's words. */
    public static ClassLoader compile(GeneratedTree tree, Path classes) throws IOException {
        List<JavaFileObject> sources =
                tree.files().values().stream().map(CompiledTree::source).toList();
        compile(sources, List.of(), classes);
        return new URLClassLoader(new java.net.URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    /** Compiles a file that uses the tree's classes, into the same directory. */
    static void addTo(Path classes, GeneratedFile file) throws IOException {
        addTo(classes, List.of(file));
    }

    /** Compiles files that use the tree's classes, into the same directory. */
    public static void addTo(Path classes, List<GeneratedFile> files) throws IOException {
        compile(files.stream().map(CompiledTree::source).toList(), List.of(classes), classes);
    }

    private static void compile(List<JavaFileObject> sources, List<Path> classPath, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.US_ASCII)) {
            Files.createDirectories(classes);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            List<String> options = List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none");
            boolean done = compiler.getTask(messages, files, null, options, null, sources)
                    .call();
            if (!done) {
                throw new AssertionError("The generated sources do not compile:\n" + messages);
            }
        }
    }

    private static JavaFileObject source(GeneratedFile file) {
        return new SimpleJavaFileObject(URI.create("tree:///" + file.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }
}
