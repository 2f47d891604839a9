package dev.qkpi.generator.document;

import dev.qkpi.generator.state.InputLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the files that a document refers to: those beside and below it, and what the options allow. */
final class FileLoader {

    private static final Pattern ADDRESS = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]+:|//|\\\\\\\\).*");
    private static final Pattern DRIVE = Pattern.compile("(?s)[A-Za-z]:.*");
    private static final String ALLOW =
            "Copy it into that folder, or allow its place with `allowedReferences` if you trust it";

    private final SourceFile main;
    private final AllowedReferences allowed;
    private final InputLog log;
    private final Map<Object, SourceFile> files = new HashMap<>();

    FileLoader(SourceFile main, AllowedReferences allowed, InputLog log) {
        this.main = main;
        this.allowed = allowed;
        this.log = log;
        files.put(key(main.source().home()), main);
    }

    private static Object key(SpecSource.Home home) {
        if (home instanceof SpecSource.InFolder folder) {
            return real(folder.file());
        }
        return home;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** The file that a reference in a file names, without the reference's fragment. */
    SourceFile load(SourceFile from, String location) {
        SpecSource.Home home = from.source().home();
        if (home instanceof SpecSource.OnWeb web) {
            return web(resolved(web.address(), location), location);
        }
        if (ADDRESS.matcher(location).matches()) {
            return location.startsWith("file:") ? file(from, location, path(location)) : web(uri(location), location);
        }
        if (home instanceof SpecSource.OnClassPath resource) {
            return resource(resource, location);
        }
        if (home instanceof SpecSource.InFolder folder) {
            return relative(from, folder, location);
        }
        throw ReferenceProblem.refused(
                "leads out of the document, which stands alone",
                "Read the document from a folder or an archive that holds both, or put what is named into"
                        + " `components`");
    }

    private SourceFile relative(SourceFile from, SpecSource.InFolder home, String location) {
        if (DRIVE.matcher(location).matches() && java.io.File.separatorChar == '/') {
            throw outside();
        }
        Path parent = home.file().toAbsolutePath().getParent();
        try {
            Path literal = parent.resolve(location).normalize();
            Path decoded =
                    parent.resolve(Pointers.decode(location).replace('\\', '/')).normalize();
            boolean isDecoded = Files.isRegularFile(decoded);
            if (!isDecoded && !decoded.equals(literal) && isAllowed(decoded)) {
                log.absent(name(decoded));
            }
            return file(from, location, isDecoded ? decoded : literal);
        } catch (InvalidPathException e) {
            throw ReferenceProblem.nowhere("is not the path of a file", "Correct it");
        }
    }

    private SourceFile file(SourceFile from, String location, Path path) {
        Path target = path.toAbsolutePath().normalize();
        if (!isAllowed(target)) {
            throw outside();
        }
        if (!Files.isRegularFile(target)) {
            log.absent(name(target));
            throw ReferenceProblem.nowhere("leads nowhere: there is no such file", "Correct it, or add the file");
        }
        Path real = real(target);
        if (!isAllowed(real)) {
            throw outside();
        }
        SourceFile loaded = files.computeIfAbsent(real, key -> {
            try {
                SpecSource found = SpecSource.file(name(target), target);
                log.read(name(target), found.content());
                return parse(found);
            } catch (UncheckedIOException e) {
                log.unrepeatable(name(target));
                throw ReferenceProblem.nowhere("names a file that cannot be read", "Check the file's permissions");
            }
        });
        // Each name by which it was found: another file may take one of them later.
        log.read(name(target), loaded.source().content());
        return loaded;
    }

    private boolean isAllowed(Path path) {
        boolean own = main.source().home() instanceof SpecSource.InFolder home && isBelow(path, folder(home));
        return own || allowed.folders().stream().anyMatch(folder -> isBelow(path, folder.toAbsolutePath()));
    }

    private static boolean isBelow(Path path, Path folder) {
        return path.startsWith(folder.normalize()) || path.startsWith(real(folder));
    }

    private static Path folder(SpecSource.InFolder home) {
        return home.folder().normalize();
    }

    private SourceFile resource(SpecSource.OnClassPath home, String location) {
        String parent = home.resource().substring(0, home.resource().lastIndexOf('/') + 1);
        String root = main.source().home() instanceof SpecSource.OnClassPath own
                ? own.resource().substring(0, own.resource().lastIndexOf('/') + 1)
                : parent;
        String path = Path.of("/", parent, Pointers.decode(location))
                .normalize()
                .toString()
                .replace('\\', '/')
                .substring(1);
        if (location.startsWith("/") || !path.startsWith(root)) {
            throw outside();
        }
        SpecSource.Home target = new SpecSource.OnClassPath(home.loader(), path);
        return files.computeIfAbsent(target, key -> {
            String name = path.substring(root.length());
            try {
                SpecSource found = SpecSource.classpath(name, path, home.loader());
                log.read(name, found.content());
                return parse(found);
            } catch (UncheckedIOException e) {
                log.absent(name);
                throw ReferenceProblem.nowhere(
                        "leads nowhere: there is no such resource", "Correct it, or add the resource");
            }
        });
    }

    private SourceFile web(URI address, String location) {
        if (address == null || !allowed.allows(address)) {
            throw outside();
        }
        return files.computeIfAbsent(new SpecSource.OnWeb(address), key -> {
            log.unrepeatable(address.toString());
            byte[] content = new WebFiles().read(address);
            return parse(new SpecSource(address.toString(), content, (SpecSource.Home) key));
        });
    }

    /** The path as seen from the document, with slashes: the same on every machine. */
    private String name(Path target) {
        return main.source().home() instanceof SpecSource.InFolder home
                ? InputLog.name(home.file().toAbsolutePath().getParent(), target)
                : target.toString();
    }

    private static SourceFile parse(SpecSource source) {
        return SourceFile.of(source, SpecParser.parse(source));
    }

    private static URI resolved(URI base, String location) {
        try {
            return base.resolve(location);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static URI uri(String location) {
        try {
            return URI.create(location);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Path path(String location) {
        try {
            return Path.of(URI.create(location));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw outside();
        }
    }

    private static ReferenceProblem outside() {
        return ReferenceProblem.refused("leads out of the document's folder", ALLOW);
    }
}
