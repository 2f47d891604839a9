package dev.qkpi.generator.compare.api;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles callers against classes and tells which do not compile. */
final class Built {

    private Built() {}

    /** The same, one by one: where one source has errors, switches of others are not looked at. */
    static Set<String> brokenAlone(Map<String, String> sources, Path library, Path classes) throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            broken.addAll(broken(Map.of(source.getKey(), source.getValue()), true, library, classes));
        }
        return broken;
    }

    /** The names of the sources that do not compile; where all do, their classes are in the directory then. */
    static Set<String> broken(Map<String, String> sources, boolean preview, Path library, Path classes)
            throws IOException {
        if (sources.isEmpty()) {
            return Set.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(library));
            List<JavaFileObject> units = new ArrayList<>();
            sources.forEach((name, text) -> units.add(source(name, text)));
            compiler.getTask(new StringWriter(), files, told, options(preview), null, units)
                    .call();
        }
        Set<String> broken = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> one : told.getDiagnostics()) {
            if (one.getKind() == Diagnostic.Kind.ERROR && one.getSource() != null) {
                broken.add(one.getSource().getName().replaceAll(".*/", "").replace(".java", ""));
            }
        }
        return broken;
    }

    /** Patterns in switches are a preview before Java 21. */
    private static List<String> options(boolean preview) {
        int version = Runtime.version().feature();
        List<String> options = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-Xlint:none", "-Xmaxerrs", "100000", "--release", Integer.toString(version)));
        if (preview && version < 21) {
            options.add("--enable-preview");
        }
        return options;
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("mem:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    static ClassLoader loader(Path... folders) throws IOException {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < folders.length; i++) {
            urls[i] = folders[i].toUri().toURL();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }
}
