package dev.consort.tui.command;

import dev.consort.tui.command.words.Choices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The words behind a command's name, one after the other. While somebody types, the same readers tell what the next word may
 * be: behind the last word each of them ends the reading with its choices.
 */
abstract class WordReader {
    private final List<String> words;
    private final String typed;
    private final boolean isCompleting;
    private final List<Choice> offered = new ArrayList<>();
    private int next;

    WordReader(List<String> words, String typed, boolean isCompleting) {
        this.words = words;
        this.typed = typed;
        this.isCompleting = isCompleting;
    }

    /** Whether there are words left; while a line is completed there is always one more. */
    public boolean hasMore() {
        return hasWord() || isCompleting;
    }

    /** Whether there is a word that was not read yet. */
    final boolean hasWord() {
        return next < words.size();
    }

    /** What may come next besides what was asked for. */
    final List<Choice> offered() {
        return offered;
    }

    /** The next word, not read yet; empty if there is none. */
    public final String peek() {
        return hasWord() ? words.get(next) : "";
    }

    /** Whether the next word is the last one. */
    public final boolean isLast() {
        return next == words.size() - 1;
    }

    /** The next word. */
    public final String word(String what) throws BadCommand {
        return word(what, List::of);
    }

    /** The next word, which may be one of these or another one. */
    public final String word(String what, Supplier<List<Choice>> choices) throws BadCommand {
        if (!hasWord()) {
            throw missing(what, choices);
        }
        offered.clear();
        return words.get(next++);
    }

    private BadCommand missing(String what, Supplier<List<Choice>> choices) {
        if (isCompleting) {
            offered.addAll(choices.get());
            throw new Wanted(offered);
        }
        return new BadCommand(what + " is missing");
    }

    /** The next word if it is one of these; null, and nothing is read, if it is none. */
    public final String maybe(String... keywords) {
        if (!hasWord()) {
            offered.addAll(isCompleting ? Choice.all(List.of(keywords)) : List.of());
            return null;
        }
        String word = Choices.plain(words.get(next));
        String found = Arrays.stream(keywords)
                .filter(keyword -> Choices.plain(keyword).equals(word))
                .findFirst()
                .orElse(null);
        if (found != null) {
            offered.clear();
            next++;
        }
        return found;
    }

    /** The next word, which must be one of these. */
    public final String keyword(String what, String... keywords) throws BadCommand {
        String found = maybe(keywords);
        if (found == null) {
            throw new BadCommand("'" + word(what) + "' is none of " + String.join(", ", keywords));
        }
        return found;
    }

    /** All that is left, as one text. */
    public final String rest(String what) throws BadCommand {
        return rest(what, List::of);
    }

    /** All that is left, as one text, which may be one of these or another one. */
    public final String rest(String what, Supplier<List<String>> choices) throws BadCommand {
        String begun = String.join(" ", words.subList(next, words.size()));
        next = words.size();
        if (isCompleting || begun.isEmpty()) {
            throw missing(what, () -> behind(begun.isEmpty() ? "" : begun + " ", choices.get()));
        }
        return begun;
    }

    private static List<Choice> behind(String begun, List<String> texts) {
        return texts.stream()
                .filter(text -> text.regionMatches(true, 0, begun, 0, begun.length()))
                .map(text -> Choice.of(text.substring(begun.length())))
                .toList();
    }

    /** All words that are left; {@code choices} says what comes behind some. */
    public final List<String> remaining(Function<List<String>, List<String>> choices) throws BadCommand {
        List<String> left = List.copyOf(words.subList(next, words.size()));
        next = words.size();
        if (isCompleting) {
            throw missing("", () -> Choice.all(choices.apply(left)));
        }
        return left;
    }

    /** All of it as it was typed, quotes and spaces included; nothing is left then. */
    public final String asTyped(String what, Function<String, List<Choice>> choices) throws BadCommand {
        next = words.size();
        if (isCompleting || words.isEmpty()) {
            throw missing(what, () -> choices.apply(typed));
        }
        return typed;
    }
}
