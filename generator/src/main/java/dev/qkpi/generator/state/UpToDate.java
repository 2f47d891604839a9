package dev.qkpi.generator.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether a run would change anything, decided from contents: of what it would read, and of what lies in its directory.
 *
 * @param change why it would; empty if it would not
 * @param files how many files it would keep
 * @param warnings what it would say about its inputs
 * @param foreign what else lies in the directories of the files
 */
public record UpToDate(String change, int files, List<String> warnings, List<String> foreign) {

    /** Looks at a directory. What cannot be read counts as changed: the run itself will tell why. */
    public static UpToDate check(Request request, Path directory) {
        try {
            Manifest manifest = Manifest.read(directory);
            String change = change(request, manifest, directory);
            List<Manifest.Entry> files = manifest.files();
            Names names = new Names(directory);
            if (change == null) {
                change = edited(files, names, directory);
            }
            return change == null
                    ? new UpToDate("", files.size(), manifest.run().warnings(), names.beside(files))
                    : changed(change);
        } catch (IOException e) {
            return changed(String.valueOf(e.getMessage()));
        }
    }

    /** Whether a run would change nothing. */
    public boolean holds() {
        return change.isEmpty();
    }

    private static UpToDate changed(String change) {
        return new UpToDate(change, 0, List.of(), List.of());
    }

    private static String change(Request request, Manifest manifest, Path directory) throws IOException {
        if (manifest.state() != Manifest.State.COMPLETE) {
            return "no finished run is known here";
        }
        // A run that was killed left it behind; the next one takes it away.
        if (Files.exists(directory.resolve(OutputLock.WORK))) {
            return "a run was cut off";
        }
        return request.change(manifest.run());
    }

    private static String edited(List<Manifest.Entry> files, Names names, Path directory) throws IOException {
        Checksum checksum = new Checksum();
        String prefix = directory + "/";
        for (Manifest.Entry file : files) {
            // The file system may find a file whose name is spelt otherwise; compilers do not.
            if (!names.has(file.path()) || !file.checksum().equals(checksum.ofFile(prefix + file.path()))) {
                return "`" + file.path() + "` is not as it was generated";
            }
        }
        return null;
    }
}
