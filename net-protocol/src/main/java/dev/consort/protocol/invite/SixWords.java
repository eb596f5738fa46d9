package dev.consort.protocol.invite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A key in words that people can read to each other across a room: 66 bits of its pin. No secret.
 *
 * @param words six of the list
 */
public record SixWords(List<String> words) {
    private static final int COUNT = 6;
    private static final int BITS = 11;
    private static final int BYTES = 9;

    public SixWords {
        words = List.copyOf(words);
    }

    /** The words of a key. */
    public static SixWords of(Pin pin) {
        return of(pin.start(BYTES));
    }

    static SixWords of(byte[] pinStart) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            words.add(WordList.ENGLISH.word(Bits.at(pinStart, i * BITS, BITS)));
        }
        return new SixWords(words);
    }

    /**
     * Reads what somebody typed; case, commas and dashes do not count.
     *
     * @throws IllegalArgumentException with a sentence that names the word that is none, or how many there are
     */
    public static SixWords parse(String typed) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s,;.\\p{Pd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        for (String word : words) {
            if (!WordList.ENGLISH.has(word)) {
                throw new IllegalArgumentException("'" + word + "' is none of the words that a key can have");
            }
        }
        if (words.size() != COUNT) {
            throw new IllegalArgumentException("a key has six words; these are " + words.size());
        }
        return new SixWords(words);
    }

    /** In one line. */
    public String line() {
        return String.join(" ", words);
    }
}
