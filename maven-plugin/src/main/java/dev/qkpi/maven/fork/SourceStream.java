package dev.qkpi.maven.fork;

import dev.qkpi.generator.document.SpecSource;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** Documents on their way into another virtual machine: their bytes, and where what they refer to lies. */
final class SourceStream {

    private static final char FILE = 'f';
    private static final char ARCHIVE = 'a';
    private static final char RESOURCE = 'r';
    private static final char ALONE = 'n';

    private SourceStream() {}

    /** Whether a document can be found again from elsewhere. */
    static boolean carries(SpecSource source) {
        if (source.home() instanceof SpecSource.InFolder folder) {
            return isOnDisk(folder.file()) || folder.file().toUri().toString().startsWith("jar:file:");
        }
        return !(source.home() instanceof SpecSource.OnWeb);
    }

    private static boolean isOnDisk(Path path) {
        return path.getFileSystem() == FileSystems.getDefault();
    }

    static void write(SpecSource source, DataOutputStream out) throws IOException {
        Wire.write(out, source.name());
        Wire.write(out, source.content());
        if (source.home() instanceof SpecSource.InFolder home) {
            boolean disk = isOnDisk(home.file());
            out.writeChar(disk ? FILE : ARCHIVE);
            if (!disk) {
                String address = home.file().toUri().toString();
                Wire.write(out, address.substring("jar:".length(), address.indexOf("!/")));
            }
            Wire.write(out, home.file().toString());
            Wire.write(out, home.folder().toString());
        } else if (source.home() instanceof SpecSource.OnClassPath home) {
            out.writeChar(RESOURCE);
            Wire.write(out, home.resource());
        } else {
            out.writeChar(ALONE);
        }
    }

    /** A document; resources are found through a class loader, and archives stay open. */
    static SpecSource read(DataInputStream in, ClassLoader loader) throws IOException {
        String name = Wire.text(in);
        byte[] content = Wire.bytes(in);
        char kind = in.readChar();
        SpecSource.Home home = switch (kind) {
            case FILE -> folder(in, FileSystems.getDefault());
            case ARCHIVE -> folder(in, FileSystems.newFileSystem(Path.of(URI.create(Wire.text(in)))));
            case RESOURCE -> new SpecSource.OnClassPath(loader, Wire.text(in));
            default -> new SpecSource.Alone();
        };
        return new SpecSource(name, content, home);
    }

    private static SpecSource.Home folder(DataInputStream in, FileSystem files) throws IOException {
        return new SpecSource.InFolder(files.getPath(Wire.text(in)), files.getPath(Wire.text(in)));
    }
}
