package dev.qkpi.generator.compare.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a changelog that follows Keep a Changelog. */
public final class ChangelogText {

    private static final Pattern UNRELEASED = Pattern.compile("(?i)##\\s+\\[?unreleased]?\\b.*");

    private final List<String> lines;
    private final String lineEnd;

    private ChangelogText(List<String> lines, String lineEnd) {
        this.lines = lines;
        this.lineEnd = lineEnd;
    }

    /** The changelog with an entry among what is not released; lines that are there already stay the only ones. */
    public static String with(String text, ChangelogEntry entry) {
        if (entry.sections().isEmpty()) {
            return text;
        }
        String given = text.isBlank() ? "# Changelog\n" : text;
        ChangelogText changelog =
                new ChangelogText(new ArrayList<>(given.lines().toList()), given.contains("\r\n") ? "\r\n" : "\n");
        entry.sections().forEach(changelog::add);
        return String.join(changelog.lineEnd, changelog.lines) + changelog.lineEnd;
    }

    private void add(String section, List<String> entries) {
        int start = heading();
        int end = next("## ", start + 1, lines.size());
        List<String> fresh = entries.stream()
                .filter(line -> !lines.subList(start, end).contains(line))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        int at = find("### " + section, start + 1, end);
        if (at < 0) {
            insertSection(section, fresh, start, end);
        } else {
            lines.addAll(afterText(at, next("### ", at + 1, end)), fresh);
        }
    }

    private void insertSection(String section, List<String> entries, int start, int end) {
        int place = end;
        for (String later :
                ChangelogEntry.ORDER.subList(ChangelogEntry.ORDER.indexOf(section) + 1, ChangelogEntry.ORDER.size())) {
            int found = find("### " + later, start + 1, end);
            place = found >= 0 ? Math.min(place, found) : place;
        }
        int text = afterText(start, place);
        List<String> block = new ArrayList<>(List.of("", "### " + section, ""));
        block.addAll(entries);
        if (text == place && place < lines.size()) {
            block.add("");
        }
        lines.addAll(text, block);
    }

    /** The line of the heading for what is not released, which is made where there is none. */
    private int heading() {
        for (int i = 0; i < lines.size(); i++) {
            if (UNRELEASED.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        int place = next("## ", 0, lines.size());
        List<String> block = new ArrayList<>(List.of("## [Unreleased]"));
        if (place > 0 && !lines.get(place - 1).isBlank()) {
            block.add(0, "");
        }
        if (place < lines.size()) {
            block.add("");
        }
        lines.addAll(place, block);
        return lines.indexOf("## [Unreleased]");
    }

    private int next(String mark, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).startsWith(mark)) {
                return i;
            }
        }
        return to;
    }

    private int find(String heading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).strip().toLowerCase(Locale.ROOT).equals(heading.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** The line after the last one with text before another line. */
    private int afterText(int from, int to) {
        int end = to;
        while (end > from + 1 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }
}
