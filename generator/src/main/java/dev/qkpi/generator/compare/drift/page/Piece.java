package dev.qkpi.generator.compare.drift.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line, or a cell of a line, of a table of parameters.
 *
 * @param words its text on one line
 * @param start where it begins
 * @param end where it ends
 * @param cell its number in the line, 0 for the first
 * @param cells how many cells the line has
 */
record Piece(String words, int start, int end, int cell, int cells) {

    /** The pieces of a stretch that hold anything. */
    static List<Piece> of(PageText page, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = start; at < end; ) {
            int lineEnd = Math.min(page.lineEnd(at), end);
            addLine(page, at, lineEnd, pieces);
            at = lineEnd + 1;
        }
        return pieces;
    }

    private static void addLine(PageText page, int start, int end, List<Piece> pieces) {
        String line = page.text().substring(start, end);
        String bare = PageText.collapse(line);
        boolean markdown = bare.length() > 1 && bare.startsWith("|") && bare.endsWith("|");
        List<int[]> cells = split(line, markdown ? '|' : '\t');
        if (cells.size() == 1) {
            cells = softCells(line);
        }
        for (int i = 0; i < cells.size(); i++) {
            int[] cell = cells.get(i);
            String words = PageText.collapse(line.substring(cell[0], cell[1]));
            if (!words.isEmpty()) {
                pieces.add(new Piece(words, start + cell[0], start + cell[1], i, cells.size()));
            }
        }
    }

    private static List<int[]> split(String line, char border) {
        List<int[]> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == border && (i == 0 || line.charAt(i - 1) != '\\')) {
                boolean outside = border == '|'
                        && (i == 0 || PageText.collapse(line.substring(from, i)).isEmpty());
                if (!outside) {
                    cells.add(new int[] {from, i});
                }
                from = i + 1;
            }
        }
        return cells.isEmpty() ? List.of(new int[] {0, line.length()}) : cells;
    }

    /** Elements within a line count as cells when they hold a name and a type. */
    private static List<int[]> softCells(String line) {
        List<int[]> parts = split(line, PageText.SOFT).stream()
                .filter(part ->
                        !PageText.collapse(line.substring(part[0], part[1])).isEmpty())
                .toList();
        boolean row = parts.size() > 1
                && Row.named(words(line, parts.get(0))) != null
                && (Row.isType(words(line, parts.get(1)))
                        || words(line, parts.get(1)).equals("*"));
        return row ? parts : List.of(new int[] {0, line.length()});
    }

    private static String words(String line, int[] part) {
        return PageText.collapse(line.substring(part[0], part[1]));
    }
}
