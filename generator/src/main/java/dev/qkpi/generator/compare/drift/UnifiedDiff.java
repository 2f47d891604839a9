package dev.qkpi.generator.compare.drift;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts in the form that {@code git apply} and {@code patch} take. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String UNENDED = "\\ No newline at end of file";

    private final List<String> before;
    private final List<String> after;
    private final List<Line> script = new ArrayList<>();

    /** One line of the script: kept with a space, removed with a minus, added with a plus. */
    private record Line(char sign, String text) {}

    private UnifiedDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /** The difference for a file, empty if there is none; the path has slashes. */
    static String of(String path, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(before, after);
        diff.compare();
        return "--- a/" + path + "\n+++ b/" + path + "\n" + diff.hunks();
    }

    /** Lines with their ends, so that a last line without one differs. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    /** Myers' algorithm between the equal beginning and the equal end. */
    private void compare() {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            script.add(new Line(' ', before.get(start++)));
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        before.subList(before.size() - end, before.size()).forEach(line -> script.add(new Line(' ', line)));
    }

    private void middle(List<String> left, List<String> right) {
        int most = left.size() + right.size();
        int[] reach = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trace.add(reach.clone());
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && reach[most + k] < reach[most + k + 2];
                int x = down ? reach[most + k + 2] : reach[most + k] + 1;
                while (x < left.size() && x - k < right.size() && left.get(x).equals(right.get(x - k))) {
                    x++;
                }
                reach[most + k + 1] = x;
                if (x >= left.size() && x - k >= right.size()) {
                    script.addAll(back(left, right, trace));
                    return;
                }
            }
        }
    }

    private static List<Line> back(List<String> left, List<String> right, List<int[]> trace) {
        List<Line> lines = new ArrayList<>();
        int most = left.size() + right.size();
        int x = left.size();
        int y = right.size();
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] reach = trace.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && reach[most + k] < reach[most + k + 2];
            int before = down ? k + 1 : k - 1;
            int x0 = d == 0 ? 0 : reach[most + before + 1];
            int y0 = d == 0 ? 0 : x0 - before;
            while (x > x0 && y > y0 && (d == 0 || x > (down ? x0 : x0 + 1))) {
                lines.add(0, new Line(' ', left.get(--x)));
                y--;
            }
            if (d > 0 && down) {
                lines.add(0, new Line('+', right.get(--y)));
            } else if (d > 0) {
                lines.add(0, new Line('-', left.get(--x)));
            }
        }
        return lines;
    }

    private String hunks() {
        StringBuilder text = new StringBuilder();
        int left = 1;
        int right = 1;
        for (int at = 0; at < script.size(); ) {
            int change = at;
            while (change < script.size() && script.get(change).sign == ' ') {
                change++;
            }
            if (change == script.size()) {
                break;
            }
            int start = Math.max(at, change - CONTEXT);
            int end = end(change);
            left += start - at;
            right += start - at;
            int[] sizes = hunk(start, end, left, right, text);
            left += sizes[0];
            right += sizes[1];
            at = end;
        }
        return text.toString();
    }

    /** Where the hunk ends that holds a change: behind its last change there is enough that is kept. */
    private int end(int change) {
        int kept = 0;
        int at = change;
        while (at < script.size() && kept <= 2 * CONTEXT) {
            kept = script.get(at++).sign == ' ' ? kept + 1 : 0;
        }
        return at - Math.max(0, kept - CONTEXT);
    }

    private int[] hunk(int start, int end, int left, int right, StringBuilder text) {
        List<Line> lines = script.subList(start, end);
        int removed = (int) lines.stream().filter(line -> line.sign != '+').count();
        int added = (int) lines.stream().filter(line -> line.sign != '-').count();
        text.append("@@ -").append(removed == 0 ? left - 1 : left).append(',').append(removed);
        text.append(" +")
                .append(added == 0 ? right - 1 : right)
                .append(',')
                .append(added)
                .append(" @@\n");
        for (Line line : lines) {
            boolean ended = line.text.endsWith("\n");
            text.append(line.sign).append(line.text).append(ended ? "" : "\n" + UNENDED + "\n");
        }
        return new int[] {removed, added};
    }
}
