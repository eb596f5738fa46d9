package dev.consort.protocol.text;

/**
 * Text from strangers. A name or a chat line must not be able to move a cursor, write a clipboard, turn the reading
 * direction round, start a new line, show as nothing or climb over its neighbours, so whatever does that never gets in;
 * whoever draws text cleans it again.
 */
public final class SafeText {
    /** What written languages need on one letter; a letter with hundreds of marks covers the lines above and below. */
    private static final int MARKS_PER_LETTER = 4;

    private final StringBuilder clean = new StringBuilder();
    private int marks;

    private SafeText() {}

    /**
     * The text without control, format, surrogate, private, unassigned and blank characters, with every run of white
     * space as one space, with at most four combining marks on a letter and none without a letter, trimmed and cut.
     *
     * @param maxLength in code points
     * @return possibly empty
     */
    public static String clean(String text, int maxLength) {
        SafeText safe = new SafeText();
        text.codePoints().forEach(safe::append);
        String trimmed = safe.clean.toString().strip();
        int length = trimmed.codePointCount(0, trimmed.length());
        return length <= maxLength
                ? trimmed
                : trimmed.substring(0, trimmed.offsetByCodePoints(0, maxLength)).strip();
    }

    private void append(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            appendSpace();
        } else if (isMark(character)) {
            appendMark(character);
        } else if (isVisible(character)) {
            clean.appendCodePoint(character);
            marks = 0;
        }
    }

    private void appendSpace() {
        if (!endsWithoutLetter()) {
            clean.append(' ');
        }
    }

    private void appendMark(int character) {
        if (isVisible(character) && !endsWithoutLetter() && marks < MARKS_PER_LETTER) {
            clean.appendCodePoint(character);
            marks++;
        }
    }

    private boolean endsWithoutLetter() {
        return clean.length() == 0 || clean.charAt(clean.length() - 1) == ' ';
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
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
            default -> !isBlank(character);
        };
    }

    /** Letters, symbols and marks that by their definition show as nothing. */
    private static boolean isBlank(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0x1D159 -> true;
            default -> isVariationSelector(character);
        };
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F
                || character >= 0x180B && character <= 0x180F
                || character >= 0xE0100 && character <= 0xE01EF;
    }
}
