package dev.qkpi.maven;

import dev.qkpi.generator.compare.drift.DriftCheck;
import dev.qkpi.generator.compare.drift.page.PageSource;
import dev.qkpi.generator.document.SpecSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The saved copies of a page that a call names, and what is done with them. */
final class SavedPages {

    private final Path root;
    private final File page;
    private final File older;

    /** Notes files that are not there. */
    SavedPages(Path root, File page, File older, WrongParameters wrong) {
        this.root = root.toAbsolutePath().normalize();
        this.page = page;
        this.older = older;
        if (page == null) {
            wrong.add("page is missing. Name the saved copy of the reference page, text or HTML.");
        } else if (!page.isFile()) {
            wrong.add("page `" + page + "` is not a file. Name the saved copy of the reference page, text or HTML.");
        }
        if (older != null && !older.isFile()) {
            wrong.add("olderPage `" + older + "` is not a file. Name the older copy of the page, or leave it out.");
        }
    }

    /** Compares the document with the page, or the page with its older copy if there is one. */
    DriftCheck compare(SpecSource document) {
        PageSource source = source(page);
        return older == null ? DriftCheck.document(source, named(document)) : DriftCheck.pages(source(older), source);
    }

    private PageSource source(File file) {
        return new PageSource(
                name(file.toPath()), PageSource.file(file.toPath()).content());
    }

    /** The document by its path from where the patch is applied. */
    private SpecSource named(SpecSource document) {
        return document.home() instanceof SpecSource.InFolder home
                ? new SpecSource(name(home.file()), document.content(), home)
                : document;
    }

    private String name(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        boolean inside = whole.getFileSystem() == root.getFileSystem() && whole.startsWith(root);
        return inside ? root.relativize(whole).toString().replace('\\', '/') : String.valueOf(whole.getFileName());
    }

    /** Writes the patch, or takes an old one away if there is none. */
    void write(String patch, Path target) throws IOException {
        if (patch.isEmpty()) {
            Files.deleteIfExists(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.writeString(target, patch);
    }
}
