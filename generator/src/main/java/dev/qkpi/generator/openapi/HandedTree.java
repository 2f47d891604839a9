package dev.qkpi.generator.openapi;

import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.GeneratedTree;
import java.util.Map;
import java.util.Optional;
import org.openapitools.codegen.SupportingFile;

/**
 * The generated files on their way into OpenAPI Generator's hands.
 *
 * <p>It knows files by a template and a bundle of values that all templates share. Each of ours is announced as a
 * template of its own, {@code PATH.qkpi}, and the bundle carries the tree with the texts.
 */
final class HandedTree {

    /** The ending of a template that stands for a generated file. */
    static final String ENDING = "qkpi";

    private static final String KEY = "qkpi.tree";

    private final GeneratedTree tree;
    private final String folder;
    private boolean asked;

    /** The tree, to be written below a folder of the output directory. */
    HandedTree(GeneratedTree tree, String folder) {
        this.tree = tree;
        this.folder = folder;
    }

    /** The announcement of a file of the tree. */
    SupportingFile announce(GeneratedFile file) {
        String path = file.path();
        int slash = path.lastIndexOf('/');
        String parent = slash < 0 ? "" : path.substring(0, slash);
        String place = folder.isEmpty() || parent.isEmpty() ? folder + parent : folder + "/" + parent;
        return new SupportingFile(path + "." + ENDING, place, path.substring(slash + 1));
    }

    void putInto(Map<String, Object> bundle) {
        bundle.put(KEY, this);
    }

    /** The text that a template stands for, if it stands for a generated file. */
    static Optional<String> text(Map<String, Object> bundle, String template) {
        if (!template.endsWith("." + ENDING) || !(bundle.get(KEY) instanceof HandedTree handed)) {
            return Optional.empty();
        }
        handed.asked = true;
        String path = template.substring(0, template.length() - ENDING.length() - 1);
        return Optional.ofNullable(handed.tree.files().get(path)).map(GeneratedFile::text);
    }

    /** Whether OpenAPI Generator asked for any text; in a dry run it asks for none. */
    boolean wasAsked() {
        return asked;
    }

    GeneratedTree tree() {
        return tree;
    }

    String folder() {
        return folder;
    }
}
