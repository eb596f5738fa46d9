package dev.consort.tui.command.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line as its words; what stands in double quotes is one of them, also while the second quote is not typed yet. */
public final class TypedLine {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)(?:\"|$)|(\\S+)");

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    public TypedLine(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            starts.add(matcher.start());
            ends.add(matcher.end());
        }
    }

    /** All words. */
    public List<String> words() {
        return List.copyOf(words);
    }

    /** What is typed behind the first words, as it is. */
    public String behind(int count) {
        return count == 0 ? text : text.substring(ends.get(count - 1));
    }

    /** The words before the one that is being typed. */
    public List<String> before() {
        return List.copyOf(isFresh() ? words : words.subList(0, words.size() - 1));
    }

    /** As much as there is of the word that is being typed, without a quote. */
    public String begun() {
        return isFresh() ? "" : words.get(words.size() - 1);
    }

    /** The same as it is typed. */
    public String begunAsTyped() {
        return isFresh() ? "" : text.substring(starts.get(words.size() - 1));
    }

    /** Whether a new word begins. */
    private boolean isFresh() {
        if (words.isEmpty()) {
            return true;
        }
        int start = starts.get(words.size() - 1);
        boolean isQuoted = text.charAt(start) == '"';
        boolean isClosed = isQuoted && ends.get(words.size() - 1) > start + 1 && text.indexOf('"', start + 1) >= 0;
        return isQuoted ? isClosed && text.endsWith(" ") : text.endsWith(" ");
    }

    /** A word as it has to be typed: in quotes if there is a space in it and no quote yet. */
    public static String quoted(String word) {
        boolean isBare = word.isEmpty() || word.indexOf(' ') >= 0 && word.indexOf('"') < 0;
        return isBare ? '"' + word + '"' : word;
    }
}
