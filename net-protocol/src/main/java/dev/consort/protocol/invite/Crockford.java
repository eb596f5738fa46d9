package dev.consort.protocol.invite;

import java.util.Locale;

/**
 * Five bits as one character that is hard to mistake: Douglas Crockford's base 32, which has no I, L, O and U. Reading
 * takes O for 0, and I and L for 1.
 */
final class Crockford {
    static final int BITS = 5;
    static final int SYMBOLS = 1 << BITS;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    static char symbol(int value) {
        return ALPHABET.charAt(value);
    }

    /** The value of a character; −1 if it is none of the alphabet. */
    static int value(char character) {
        char upper = String.valueOf(character).toUpperCase(Locale.ROOT).charAt(0);
        return switch (upper) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> ALPHABET.indexOf(upper);
        };
    }

    /** Characters for bits that come as bytes; as many bits as make whole characters of both. */
    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit + BITS <= bytes.length * Byte.SIZE; bit += BITS) {
            text.append(symbol(Bits.at(bytes, bit, BITS)));
        }
        return text.toString();
    }

    /** The values of characters of which each is known to be one of the alphabet. */
    static int[] values(String text) {
        return text.chars().map(each -> value((char) each)).toArray();
    }
}
