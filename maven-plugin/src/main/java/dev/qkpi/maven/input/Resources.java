package dev.qkpi.maven.input;

import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Documents on the plugin's class path. */
final class Resources {

    private final ClassLoader loader;

    Resources(ClassLoader loader) {
        this.loader = loader;
    }

    /** The document in a resource; what it refers to lies in the same archive. */
    Input open(String name) {
        String path = name.replaceFirst("^/+", "");
        URL url = loader.getResource(path);
        if (path.isEmpty() || url == null) {
            throw new WrongInput("inputSpec `classpath:" + name + "` is not on the plugin's class path." + hint(path)
                    + "Add the artifact that has it to the plugin's dependencies.");
        }
        String shown = "classpath:" + path;
        try {
            if (url.openConnection() instanceof JarURLConnection archive) {
                Path jar = Path.of(archive.getJarFileURL().toURI());
                return new Location(jar, Optional.of(path), shown).open();
            }
            return url.getProtocol().equals("file")
                    ? new Location(root(Path.of(url.toURI()), path), Optional.of(path), shown).open()
                    : new Input(SpecSource.classpath(path, loader));
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(new IOException("Cannot read " + url + ": " + e, e));
        }
    }

    /** The folder of the class path that a resource is found from. */
    private static Path root(Path file, String resource) {
        Path root = file;
        for (int i = Path.of(resource).getNameCount(); i > 0; i--) {
            root = root.getParent();
        }
        return root;
    }

    private String hint(String path) {
        TreeSet<String> known = new TreeSet<>();
        URL[] urls = loader instanceof URLClassLoader jars ? jars.getURLs() : new URL[0];
        for (URL url : urls) {
            known.addAll(documents(url));
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> sameName = known.stream()
                .filter(name -> name.substring(name.lastIndexOf('/') + 1).equals(file))
                .findFirst();
        return sameName.map(name -> " Did you mean classpath:" + name + "? ")
                .orElseGet(() -> Spelling.closest(path, known)
                        .map(name -> " Did you mean classpath:" + name + "? ")
                        .orElse(" "));
    }

    private static List<String> documents(URL url) {
        try {
            Path path = Path.of(URI.create(url.toString()));
            if (Files.isDirectory(path)) {
                return names(path);
            }
            try (FileSystem archive = FileSystems.newFileSystem(path)) {
                return names(archive.getPath("/"));
            }
        } catch (IOException | RuntimeException e) {
            // Only a hint depends on it.
            return List.of();
        }
    }

    private static List<String> names(Path root) {
        Folder folder = new Folder(root, root.toString(), "/");
        Stream<String> names = folder.documents().stream().map(folder::name);
        return names.toList();
    }
}
