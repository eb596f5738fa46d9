package dev.consort.tui.app;

import dev.consort.tui.frame.HelpPage;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;

/** Whether help is open, and where in it one reads. */
final class HelpReader {
    private static final int PAGE = 10;
    private static final int CLOSED = -1;

    private int firstLine = CLOSED;

    boolean isOpen() {
        return firstLine != CLOSED;
    }

    /** The first line shown; negative while closed. */
    int firstLine() {
        return firstLine;
    }

    void toggle() {
        firstLine = isOpen() ? CLOSED : 0;
    }

    void close() {
        firstLine = CLOSED;
    }

    /** Takes a key while help is open: scrolls, closes, or swallows what would change the view behind it. */
    boolean perform(KeyCommand command, Layer here) {
        if (!isOpen()) {
            return false;
        }
        int lines = lines(command);
        int last = new HelpPage(here).length() - 1;
        firstLine = Math.max(0, Math.min(last, firstLine + lines));
        if (command == KeyCommand.QUIT) {
            close();
        }
        return lines != 0 || command == KeyCommand.QUIT || command.layer() != Layer.EVERYWHERE;
    }

    private static int lines(KeyCommand command) {
        return switch (command) {
            case SELECT_DOWN, CURSOR_DOWN, FADER_DOWN, PERSON_DOWN -> 1;
            case SELECT_UP, CURSOR_UP, FADER_UP, PERSON_UP -> -1;
            case OCTAVE_DOWN, FADER_DOWN_BIG, PLAY_STOP -> PAGE;
            case OCTAVE_UP, FADER_UP_BIG -> -PAGE;
            default -> 0;
        };
    }
}
