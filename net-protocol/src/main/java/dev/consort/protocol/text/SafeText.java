package dev.consort.protocol.text;

/**
 * Text from strangers. A name or a chat line must not be able to move a cursor, write a clipboard, turn the reading
 * direction round or start a new line, so those characters never get in; whoever draws text cleans it again.
 */
public final class SafeText {
    private SafeText() {}

    /**
     * The text without control, format, surrogate, private and unassigned characters, with every run of white space as one
     * space, trimmed and cut.
     *
     * @param maxLength in code points
     * @return possibly empty
     */
    public static String clean(String text, int maxLength) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(character -> append(clean, character));
        String trimmed = clean.toString().strip();
        int length = trimmed.codePointCount(0, trimmed.length());
        return length <= maxLength
                ? trimmed
                : trimmed.substring(0, trimmed.offsetByCodePoints(0, maxLength)).strip();
    }

    private static void append(StringBuilder clean, int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        } else if (isVisible(character)) {
            clean.appendCodePoint(character);
        }
    }

    /** Whether a character may be stored and drawn as it is. */
    public static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
