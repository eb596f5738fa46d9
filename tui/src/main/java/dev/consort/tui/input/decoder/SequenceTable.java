package dev.consort.tui.input.decoder;

import dev.consort.tui.input.Key;
import dev.consort.tui.input.KeyStroke;
import java.util.List;

/** What the escape sequences of keys mean. */
final class SequenceTable {
    private SequenceTable() {}

    /** What a sequence says of a key; null if it says nothing of any. */
    static KeyEvent event(Csi sequence) {
        if (sequence.prefix() != 0) {
            return null;
        }
        return sequence.last() == 'u' ? KittyKeys.event(sequence) : legacy(sequence);
    }

    private static KeyEvent legacy(Csi sequence) {
        Modifiers modifiers = Modifiers.of(sequence);
        Key key = key(sequence);
        if (key == null || modifiers.hasOthers()) {
            return null;
        }
        boolean shift = modifiers.shift() || sequence.last() == 'Z';
        return new KeyEvent(
                sequence.number(0, 1) + Character.toString(sequence.last()),
                List.of(new KeyStroke(key, 0, shift, modifiers.alt(), modifiers.control())),
                KeyEvent.Type.numbered(sequence.number(1, 1, 1)));
    }

    private static Key key(Csi sequence) {
        if (sequence.count() > 2) {
            return null;
        }
        if (sequence.last() == '~') {
            return numbered(sequence.number(0, 0));
        }
        return sequence.number(0, 1) == 1 ? lettered(sequence.last()) : null;
    }

    private static Key lettered(char last) {
        return last == 'Z' ? Key.TAB : ofSingleShift(last);
    }

    /** The key of a letter behind {@code ESC O}, and mostly behind {@code CSI}; null if it has none. */
    static Key ofSingleShift(char last) {
        return switch (last) {
            case 'A' -> Key.UP;
            case 'B' -> Key.DOWN;
            case 'C' -> Key.RIGHT;
            case 'D' -> Key.LEFT;
            case 'F' -> Key.END;
            case 'H' -> Key.HOME;
            case 'P', 'Q', 'R', 'S' -> Key.function(last - 'P' + 1);
            default -> null;
        };
    }

    /** The first five function keys of the Linux console: {@code CSI [} and a letter. */
    static Key ofLinuxConsole(char last) {
        return last >= 'A' && last <= 'E' ? Key.function(last - 'A' + 1) : null;
    }

    private static Key numbered(int number) {
        return switch (number) {
            case 1, 7 -> Key.HOME;
            case 2 -> Key.INSERT;
            case 3 -> Key.DELETE;
            case 4, 8 -> Key.END;
            case 5 -> Key.PAGE_UP;
            case 6 -> Key.PAGE_DOWN;
            case 11, 12, 13, 14, 15 -> Key.function(number - 10);
            case 17, 18, 19, 20, 21 -> Key.function(number - 11);
            case 23, 24 -> Key.function(number - 12);
            default -> null;
        };
    }
}
