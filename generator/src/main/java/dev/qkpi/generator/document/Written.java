package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A document as its author wrote it: one tree, references to other files taken in, nothing mended.
 *
 * @param tree a copy that nothing else uses
 * @param findings what reading has to say; complete once reading is over
 */
public record Written(ObjectNode tree, Findings findings) {

    /**
     * A place in one of the document's files.
     *
     * @param file how many files come before this one
     * @param name how messages call the file
     * @param line its line, counted from 1; 0 when unknown
     * @param column the character in the line, counted from 1; 0 when unknown
     * @param pointer the JSON pointer within the file
     */
    public record Spot(int file, String name, int line, int column, String pointer) {}

    /** Where the values at these pointers of the tree stand in the files. */
    public Map<String, Spot> locate(Collection<String> pointers) {
        return findings.locate(pointers);
    }

    /** The names of the files, the main one first. */
    public List<String> files() {
        return findings.files();
    }
}
