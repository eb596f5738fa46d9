package dev.consort.tui.input.decoder;

/** A text that is being pasted. Its end is a sequence; what is longer than anybody needs is cut. */
final class PastedText {
    private static final int LONGEST = 1 << 16;
    private static final String END = "\u001b[201~";

    private final StringBuilder text = new StringBuilder();

    void begin() {
        text.setLength(0);
    }

    /** Takes the next character and answers whether it was the last. */
    boolean accept(char character) {
        text.append(character);
        int end = text.length() - END.length();
        if (end >= 0 && text.substring(end).equals(END)) {
            text.setLength(end);
            return true;
        }
        if (text.length() > 2 * LONGEST) {
            text.delete(LONGEST, text.length() - END.length());
        }
        return false;
    }

    /** What came so far. */
    String text() {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
