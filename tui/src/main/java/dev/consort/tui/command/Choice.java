package dev.consort.tui.command;

import java.util.List;

/**
 * Something that a word may be.
 *
 * @param word the word
 * @param note what it is, for people; empty if the word says it
 * @param isOther another word for a choice that is offered already; only shown once somebody begins to type it
 */
public record Choice(String word, String note, boolean isOther) {
    /** A word that says what it is. */
    public static Choice of(String word) {
        return new Choice(word, "", false);
    }

    /** A word and what it is. */
    public static Choice of(String word, String note) {
        return new Choice(word, note, false);
    }

    /** The same for each of several words. */
    public static List<Choice> all(List<String> words) {
        return words.stream().map(Choice::of).toList();
    }

    /** Something that goes by its number and by its name. */
    public static List<Choice> numbered(int id, String name) {
        return List.of(of(Integer.toString(id), name), new Choice(name, Integer.toString(id), true));
    }

    /** Whether it is offered to whoever has begun a word so; quotes do not count. */
    boolean beginsWith(String begun) {
        String bare = begun.replace("\"", "");
        return word.replace("\"", "").regionMatches(true, 0, bare, 0, bare.length()) && !(isOther && bare.isEmpty());
    }
}
