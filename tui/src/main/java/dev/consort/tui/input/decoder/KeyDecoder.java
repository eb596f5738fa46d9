package dev.consort.tui.input.decoder;

import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.Key;
import dev.consort.tui.input.KeyStroke;

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
    private static final char CANCEL = 24;
    private static final char SUBSTITUTE = 26;
    private static final int LONGEST_SEQUENCE = 128;

    /** A mouse that is not heard in the way that was asked for: three characters behind {@code CSI M}. */
    private static final int OLD_MOUSE = 3;

    private enum Phase {
        GROUND,
        ESCAPE,
        SEQUENCE,
        SINGLE,
        STRING,
        OLD_MOUSE,
        PASTE
    }

    private final InputSink sink;
    private final SequenceReader sequences;
    private final StringBuilder parameters = new StringBuilder();
    private final PastedText paste = new PastedText();
    private Phase phase = Phase.GROUND;
    private char highSurrogate;

    public KeyDecoder(InputSink sink) {
        this(sink, () -> {});
    }

    /** @param onReleasesOffered the terminal says that it speaks the kitty keyboard protocol */
    public KeyDecoder(InputSink sink, Runnable onReleasesOffered) {
        this.sink = sink;
        this.sequences = new SequenceReader(sink, onReleasesOffered);
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
            sink.pasted(paste.text());
        }
        phase = Phase.GROUND;
    }

    /** Says that no key is held any more, because nobody will tell when it comes up. For any thread. */
    public void letGo() {
        sequences.letGo();
    }

    /** The next character. */
    public void accept(char character) {
        switch (phase) {
            case GROUND -> ground(character, false);
            case ESCAPE -> escape(character);
            case SEQUENCE -> sequence(character);
            case SINGLE -> single(character);
            case STRING -> string(character);
            case OLD_MOUSE -> oldMouse(character);
            case PASTE -> paste(character);
        }
    }

    private void ground(char character, boolean alt) {
        phase = Phase.GROUND;
        if (character == ESC) {
            phase = Phase.ESCAPE;
        } else if (character == 0x9b) {
            begin(Phase.SEQUENCE);
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
            case '[' -> begin(Phase.SEQUENCE);
            case 'O' -> begin(Phase.SINGLE);
            case ']', 'P', '^', '_', 'X' -> begin(Phase.STRING);
            default -> ground(character, true);
        }
    }

    private void begin(Phase begun) {
        parameters.setLength(0);
        phase = begun;
    }

    private void sequence(char character) {
        boolean linuxFunctionKey = parameters.length() == 1 && parameters.charAt(0) == '[';
        if (isBroken(character)) {
            return;
        }
        if (linuxFunctionKey || character >= '@' && character <= '~' && !opensLinuxFunctionKey(character)) {
            endSequence(character, linuxFunctionKey);
        } else if (parameters.length() < LONGEST_SEQUENCE) {
            parameters.append(character);
        }
    }

    private boolean opensLinuxFunctionKey(char character) {
        return character == '[' && parameters.length() == 0;
    }

    /** Whether a sequence ends before its end: with another one, or with one of the two characters that are there for it. */
    private boolean isBroken(char character) {
        boolean isCancelled = character == CANCEL || character == SUBSTITUTE;
        if (isCancelled || character == ESC) {
            phase = isCancelled ? Phase.GROUND : Phase.ESCAPE;
            return true;
        }
        return false;
    }

    private void endSequence(char last, boolean linuxFunctionKey) {
        phase = Phase.GROUND;
        String given = parameters.toString();
        if (linuxFunctionKey) {
            press(SequenceTable.ofLinuxConsole(last));
        } else if (last == 'M' && given.isEmpty()) {
            begin(Phase.OLD_MOUSE);
        } else if (last == '~' && given.equals("200")) {
            paste.begin();
            phase = Phase.PASTE;
        } else if (given.length() < LONGEST_SEQUENCE) {
            sequences.read(Csi.parse(given, last));
        }
    }

    private void press(Key key) {
        if (key != null) {
            sink.key(KeyStroke.of(key));
        }
    }

    /** {@code ESC O} and a letter; old terminals put their modifiers between. */
    private void single(char character) {
        boolean isParameter = character >= '0' && character <= '9' || character == ';';
        if (isBroken(character) || isParameter && parameters.append(character).length() < LONGEST_SEQUENCE) {
            return;
        }
        phase = Phase.GROUND;
        if (parameters.length() == 0) {
            press(character == 'M' ? Key.ENTER : SequenceTable.ofSingleShift(character));
        }
    }

    private void string(char character) {
        boolean terminator = character == 7 || character == 0x9c || character == '\\' && endsWithEscape();
        begin(terminator ? Phase.GROUND : Phase.STRING);
        parameters.append(character);
    }

    private boolean endsWithEscape() {
        return parameters.length() > 0 && parameters.charAt(0) == ESC;
    }

    private void oldMouse(char character) {
        parameters.append(character);
        if (parameters.length() == OLD_MOUSE) {
            phase = Phase.GROUND;
        }
    }

    private void paste(char character) {
        if (paste.accept(character)) {
            phase = Phase.GROUND;
            sink.pasted(paste.text());
        }
    }
}
