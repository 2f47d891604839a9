package dev.qkpi.generator.output;

import java.util.List;

/**
 * What writing a tree did; paths are relative to the directory, sorted.
 *
 * @param written files that were new or had changed
 * @param kept how many files were right already
 * @param removed files of an earlier run that are no longer generated
 * @param edited those of the written and removed that someone had changed since they were generated
 * @param foreign what else lies in the directories of the files; it was not touched
 */
public record WriteReport(
        List<String> written, int kept, List<String> removed, List<String> edited, List<String> foreign) {

    /** How many files were written, kept and removed. */
    public String summary() {
        int count = written.size();
        return (count == 1 ? "1 file" : count + " files") + " written, " + kept + " kept, " + removed.size()
                + " removed";
    }
}
