package dev.consort.protocol.keyed;

/** The text form of the parts of a key: plain decimal without sign, leading zeros or spaces. */
final class KeyText {
    private KeyText() {}

    /**
     * Reads a non-negative int in its one canonical form, so that no two texts name the same key.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static int parse(String text) {
        try {
            int value = Integer.parseInt(text);
            if (value >= 0 && Integer.toString(value).equals(text)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number", e);
        }
        throw new IllegalArgumentException("'" + text + "' is not a plain whole number from 0 up");
    }
}
