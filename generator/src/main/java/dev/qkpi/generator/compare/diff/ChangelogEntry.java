package dev.qkpi.generator.compare.diff;

import dev.qkpi.generator.compare.Change;
import dev.qkpi.generator.compare.Rule.Side;
import dev.qkpi.generator.compare.Verdict;
import dev.qkpi.generator.compare.api.JavaChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What users of an API are told of its changes, in the sections of Keep a Changelog.
 *
 * @param sections lines by section, in the order of sections
 */
public record ChangelogEntry(Map<String, List<String>> sections) {

    static final List<String> ORDER = List.of("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security");

    private static final int SHOWN = 3;
    private static final Set<String> SILENT =
            Set.of("documentation", "extension", "dialect", "unused-component", "status-covered");

    /** The entry for the changes of documents and of their Java. */
    public static ChangelogEntry of(List<Change> changes, List<JavaChange> java) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        ORDER.forEach(section -> sections.put(section, new ArrayList<>()));
        int notes = 0;
        for (Change change : changes) {
            if (SILENT.contains(change.rule().name())) {
                notes++;
            } else {
                add(sections.get(section(change.rule().name())), line(change));
            }
        }
        for (JavaChange change : java) {
            if (change.verdict() != Verdict.COMPATIBLE) {
                String word = change.verdict(Side.CLIENT) == Verdict.BREAKING ? "**Breaking in Java:** " : "Java: ";
                String section = change.rule().ruleName().endsWith("removed") ? "Removed" : "Changed";
                add(sections.get(section), "- " + word + "`" + change.element() + "`: " + change.detail() + ".");
            }
        }
        if (notes > 0) {
            add(sections.get("Changed"), "- Documentation in " + notes + (notes == 1 ? " place." : " places."));
        }
        sections.values().removeIf(List::isEmpty);
        return new ChangelogEntry(sections);
    }

    private static void add(List<String> lines, String line) {
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    private static String section(String rule) {
        if (rule.startsWith("security")) {
            return "Security";
        }
        return rule.endsWith("-added")
                ? "Added"
                : rule.endsWith("-removed") ? "Removed" : rule.equals("deprecated") ? "Deprecated" : "Changed";
    }

    private static String line(Change change) {
        Verdict verdict = change.verdict(Side.CLIENT);
        String word = verdict == Verdict.BREAKING
                ? "**Breaking:** "
                : verdict == Verdict.POTENTIALLY_BREAKING ? "**Potentially breaking:** " : "";
        return "- " + word + "`" + change.subject().replace('`', '\'') + "`: " + change.detail() + where(change) + ".";
    }

    private static String where(Change change) {
        List<String> operations = change.operations().stream()
                .filter(operation -> !change.subject().startsWith(operation))
                .toList();
        if (operations.isEmpty()) {
            return "";
        }
        List<String> shown =
                operations.stream().limit(SHOWN).map(name -> "`" + name + "`").toList();
        int more = operations.size() - shown.size();
        String way = change.flows().size() == 1
                ? "in " + change.flows().iterator().next().words() + " of "
                : "in ";
        return " (" + way + String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "") + ")";
    }

    /** The entry as Markdown; empty if there is nothing to tell. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        sections.forEach((section, lines) -> text.append(text.isEmpty() ? "" : "\n")
                .append("### ")
                .append(section)
                .append("\n\n")
                .append(String.join("\n", lines))
                .append('\n'));
        return text.toString();
    }
}
