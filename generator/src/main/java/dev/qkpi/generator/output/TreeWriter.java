package dev.qkpi.generator.output;

import dev.qkpi.generator.state.BlockedOutput;
import dev.qkpi.generator.state.Manifest;
import dev.qkpi.generator.state.Names;
import dev.qkpi.generator.state.OutputLock;
import dev.qkpi.generator.state.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Brings a directory in line with a tree: writes what changed, removes what an earlier run left, touches nothing else.
 *
 * <p>A manifest in the directory lists the files that are ours. Before any of them changes it is replaced by one that
 * lists old and new files together and says that a run has started. So a run that is cut off, at whatever point, leaves
 * nothing that the next one does not know of and put right. One run at a time writes to a directory.
 */
public final class TreeWriter {

    /** The manifest's name. */
    public static final String MANIFEST = Manifest.NAME;

    private final Path directory;
    private final Consumer<String> say;

    /** A writer for the directory, which need not exist. */
    public TreeWriter(Path directory) {
        this(directory, message -> {});
    }

    /** A writer that tells when it has to wait for another one. */
    public TreeWriter(Path directory, Consumer<String> say) {
        this.directory = directory.toAbsolutePath().normalize();
        this.say = say;
    }

    /** Writes the tree of a run; changes nothing if what is not ours stands where its files belong. */
    public WriteReport write(GeneratedTree tree, Run run) throws IOException {
        try (OutputLock lock = OutputLock.acquire(directory, say)) {
            TreeFiles files = new TreeFiles(directory, lock.work());
            Manifest before = Manifest.read(directory);
            TreePlan plan = TreePlan.of(directory, before, tree);
            carryOut(plan, before, files);
            files.manifest(new Manifest(Manifest.State.COMPLETE, run, plan.entries()));
            int kept = tree.files().size() - plan.writes().size();
            return new WriteReport(
                    plan.writes().stream().map(GeneratedFile::path).toList(),
                    kept,
                    plan.removals(),
                    plan.edited(),
                    new Names(directory).beside(plan.entries()));
        } catch (IOException e) {
            throw BlockedOutput.of(directory, e);
        }
    }

    /**
     * Takes over a tree that was written here: removes what an earlier run left, and lists the tree's files as ours.
     *
     * @return how many files were removed
     */
    public int adopt(GeneratedTree tree, Run run) throws IOException {
        try (OutputLock lock = OutputLock.acquire(directory, say)) {
            TreeFiles files = new TreeFiles(directory, lock.work());
            Manifest before = Manifest.read(directory);
            TreePlan plan = TreePlan.adopting(directory, before, tree);
            carryOut(plan, before, files);
            files.manifest(new Manifest(Manifest.State.COMPLETE, run, plan.entries()));
            return plan.removals().size();
        } catch (IOException e) {
            throw BlockedOutput.of(directory, e);
        }
    }

    /** Removes a file below the directory, and the directories that this leaves empty; says whether it was there. */
    public boolean remove(String path) throws IOException {
        return new TreeFiles(directory, directory).remove(path);
    }

    private static void carryOut(TreePlan plan, Manifest before, TreeFiles files) throws IOException {
        for (String path : plan.gone()) {
            files.tidy(path);
        }
        if (plan.writes().isEmpty() && plan.removals().isEmpty()) {
            return;
        }
        Map<String, Manifest.Entry> union = new TreeMap<>();
        before.files().forEach(entry -> union.put(entry.path(), entry));
        plan.entries().forEach(entry -> union.put(entry.path(), entry));
        plan.removals().forEach(path -> union.putIfAbsent(path, new Manifest.Entry(path, "unknown")));
        files.manifest(new Manifest(Manifest.State.STARTED, before.run(), List.copyOf(union.values())));
        for (String path : plan.removals()) {
            files.remove(path);
        }
        writeAll(plan, files);
    }

    private static void writeAll(TreePlan plan, TreeFiles files) throws IOException {
        // Asked by one thread: what is known of directories grows with the questions.
        Set<String> replaced = new HashSet<>();
        for (GeneratedFile file : plan.writes()) {
            if (plan.isThere(file.path())) {
                replaced.add(file.path());
            }
        }
        plan.removals().forEach(replaced::remove);
        files.makeDirectories(plan.writes().stream().map(GeneratedFile::path));
        try {
            InParallel.forEach(plan.writes(), file -> write(files, file, !replaced.contains(file.path())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(TreeFiles files, GeneratedFile file, boolean isNew) {
        try {
            files.write(file.path(), file.bytes(), isNew);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
