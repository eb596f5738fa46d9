package dev.consort.tui.command.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Words that somebody may have meant who typed another one. */
public final class Alike {
    private static final int MOST = 4;

    private Alike() {}

    /** The names that are few letters away from a word or begin with it, the nearest first; at most four. */
    public static List<String> to(String word, List<String> names) {
        String small = word.toLowerCase(Locale.ROOT);
        int far = small.length() < 4 ? 1 : 2;
        return names.stream()
                .filter(name -> distance(small, name) <= far || small.length() > 1 && name.startsWith(small))
                .sorted(Comparator.comparingInt(name -> distance(small, name)))
                .limit(MOST)
                .toList();
    }

    /** How many letters must be put in, taken out, exchanged or swapped with the next one. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        int exchanged = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(exchanged, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
