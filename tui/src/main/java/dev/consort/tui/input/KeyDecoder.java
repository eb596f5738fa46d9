package dev.consort.tui.input;

/**
 * Makes key presses of the characters that a terminal sends, one character at a time.
 *
 * <p>An escape sequence that is not known is swallowed to its end: its characters must never arrive as typed text, which in
 * a sequencer would be notes and commands.
 */
public final class KeyDecoder {
    /** How long a lone Escape waits for the rest of a sequence. */
    public static final int ESCAPE_MILLIS = 40;

    /** How long a sequence that has begun may be silent before it is given up. */
    public static final int SEQUENCE_MILLIS = 500;

    private static final char ESC = 27;
    private static final int LONGEST_PASTE = 1 << 16;
    private static final String PASTE_END = ESC + "[201~";

    private enum Phase {
        GROUND,
        ESCAPE,
        SEQUENCE,
        SINGLE,
        STRING,
        PASTE
    }

    private final InputSink sink;
    private final StringBuilder parameters = new StringBuilder();
    private final StringBuilder pasted = new StringBuilder();
    private Phase phase = Phase.GROUND;
    private char highSurrogate;

    public KeyDecoder(InputSink sink) {
        this.sink = sink;
    }

    /** How long to wait for the next character before {@link #silence}; 0 means as long as it takes. */
    public int patienceMillis() {
        return switch (phase) {
            case GROUND -> 0;
            case ESCAPE -> ESCAPE_MILLIS;
            default -> SEQUENCE_MILLIS;
        };
    }

    /** Nothing came for {@link #patienceMillis}. */
    public void silence() {
        if (phase == Phase.ESCAPE) {
            sink.key(KeyStroke.of(Key.ESCAPE));
        } else if (phase == Phase.PASTE) {
            endPaste(pasted.length());
        }
        phase = Phase.GROUND;
    }

    /** The next character. */
    public void accept(char character) {
        switch (phase) {
            case GROUND -> ground(character, false);
            case ESCAPE -> escape(character);
            case SEQUENCE -> sequence(character);
            case SINGLE -> single(character);
            case STRING -> string(character);
            case PASTE -> paste(character);
        }
    }

    private void ground(char character, boolean alt) {
        phase = Phase.GROUND;
        if (character == ESC) {
            phase = Phase.ESCAPE;
        } else if (character == 0x9b) {
            beginSequence();
        } else if (Character.isHighSurrogate(character)) {
            highSurrogate = character;
        } else {
            press(character, alt);
        }
    }

    private void press(char character, boolean alt) {
        KeyStroke key = keyOf(character);
        highSurrogate = 0;
        if (key != null) {
            sink.key(alt ? key.withAlt() : key);
        }
    }

    private KeyStroke keyOf(char character) {
        if (Character.isLowSurrogate(character)) {
            return highSurrogate == 0 ? null : KeyStroke.of(Character.toCodePoint(highSurrogate, character));
        }
        return switch (character) {
            case '\r', '\n' -> KeyStroke.of(Key.ENTER);
            case '\t' -> KeyStroke.of(Key.TAB);
            case 8, 127 -> KeyStroke.of(Key.BACKSPACE);
            default ->
                character >= 1 && character <= 26
                        ? KeyStroke.control('a' + character - 1)
                        : Character.isISOControl(character) ? null : KeyStroke.of(character);
        };
    }

    private void escape(char character) {
        switch (character) {
            case ESC -> sink.key(KeyStroke.of(Key.ESCAPE));
            case '[' -> beginSequence();
            case 'O' -> phase = Phase.SINGLE;
            case ']', 'P', '^', '_', 'X' -> beginString();
            default -> ground(character, true);
        }
    }

    private void beginSequence() {
        parameters.setLength(0);
        phase = Phase.SEQUENCE;
    }

    private void beginString() {
        parameters.setLength(0);
        phase = Phase.STRING;
    }

    private void sequence(char character) {
        boolean linuxFunctionKey = parameters.length() == 1 && parameters.charAt(0) == '[';
        if (character == ESC) {
            phase = Phase.ESCAPE;
        } else if (linuxFunctionKey || character >= '@' && character <= '~' && !opensLinuxFunctionKey(character)) {
            endSequence(character);
        } else if (parameters.length() < 32) {
            parameters.append(character);
        }
    }

    private boolean opensLinuxFunctionKey(char character) {
        return character == '[' && parameters.length() == 0;
    }

    private void endSequence(char last) {
        phase = Phase.GROUND;
        if (last == '~' && parameters.toString().equals("200")) {
            pasted.setLength(0);
            phase = Phase.PASTE;
            return;
        }
        press(SequenceTable.key(parameters.toString(), last));
    }

    private void single(char character) {
        phase = Phase.GROUND;
        press(SequenceTable.key("", character));
    }

    private void press(KeyStroke key) {
        if (key != null) {
            sink.key(key);
        }
    }

    private void string(char character) {
        boolean terminator = character == 7 || character == 0x9c || character == '\\' && endsWithEscape();
        parameters.setLength(0);
        parameters.append(character);
        phase = terminator ? Phase.GROUND : Phase.STRING;
    }

    private boolean endsWithEscape() {
        return parameters.length() > 0 && parameters.charAt(0) == ESC;
    }

    private void paste(char character) {
        pasted.append(character);
        int end = pasted.length() - PASTE_END.length();
        if (end >= 0 && pasted.substring(end).equals(PASTE_END)) {
            endPaste(end);
        } else if (pasted.length() > 2 * LONGEST_PASTE) {
            pasted.delete(LONGEST_PASTE, pasted.length() - PASTE_END.length());
        }
    }

    private void endPaste(int length) {
        phase = Phase.GROUND;
        sink.pasted(pasted.substring(0, Math.min(length, LONGEST_PASTE)));
        pasted.setLength(0);
    }
}
