package dev.consort.tui.chooser;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what is meant by a few letters. */
final class Search {
    private static final int NOT_FOUND = Integer.MAX_VALUE;

    private Search() {}

    /** Those that fit, the best first; what fits equally well stays in its order. */
    static List<Choice> in(List<Choice> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return all;
        }
        return all.stream()
                .filter(choice -> rank(choice, wanted) != NOT_FOUND)
                .sorted(Comparator.comparingInt(choice -> rank(choice, wanted)))
                .toList();
    }

    private static int rank(Choice choice, String wanted) {
        String label = choice.label().toLowerCase(Locale.ROOT);
        if (label.startsWith(wanted)) {
            return 0;
        }
        if ((" " + label.replace('-', ' ')).contains(" " + wanted)) {
            return 1;
        }
        if (label.contains(wanted)) {
            return 2;
        }
        if (hasWords(choice.words().toLowerCase(Locale.ROOT), wanted)) {
            return 3;
        }
        return hasLetters(label, wanted) ? 4 : NOT_FOUND;
    }

    private static boolean hasWords(String text, String wanted) {
        for (String word : wanted.split(" +")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the letters stand in this order in the text, with others between. */
    private static boolean hasLetters(String text, String letters) {
        int at = -1;
        for (char letter : letters.toCharArray()) {
            at = text.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
