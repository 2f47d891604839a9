package dev.qkpi.generator.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Guesses which name was meant, for messages about unknown ones. Builds in which nothing changed ask it too. */
public final class Spelling {

    private static final int FAR = 3;

    /** How long a text may be to be taken for the slip of another. */
    private static final int LONG = 200;

    private Spelling() {}

    /** The known name that a text is a slip of, or empty if it resembles none. */
    public static Optional<String> closest(String text, Collection<String> known) {
        String closest = null;
        int least = FAR;
        for (String name : new TreeSet<>(known)) {
            int distance = distance(text, name, least);
            if (distance < least) {
                closest = name;
                least = distance;
            }
        }
        return closest == null || least >= closest.length() ? Optional.empty() : Optional.of(closest);
    }

    /** A question with the known name that a text is a slip of, to stand between two sentences; a space if there is none. */
    public static String hint(String text, Collection<String> known) {
        return closest(text, known).map(name -> " Did you mean " + name + "? ").orElse(" ");
    }

    /**
     * How many letters to insert, remove, replace or swap with their neighbour; case does not count. What is not less than
     * a limit is not counted to its end, so that long texts cost no more than short ones.
     */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit || one.length() > LONG) {
            return limit;
        }
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        int before = 0;
        for (int i = 0; i <= a.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
                least = Math.min(least, cost[i][j]);
            }
            // A swap looks back two rows.
            if (Math.min(before, least) >= limit) {
                return limit;
            }
            before = least;
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swap ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
