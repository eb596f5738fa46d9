package dev.consort.tui.input.decoder;

import dev.consort.tui.input.Key;
import dev.consort.tui.input.KeyStroke;
import java.util.List;

/**
 * What {@code CSI … u} says of a key; see "Comprehensive keyboard handling in terminals" of the kitty terminal: the key's
 * unshifted and shifted character, modifiers and what happened, the text that it types.
 */
final class KittyKeys {
    private static final int KEYPAD_0 = 57399;
    private static final String KEYPAD = "0123456789./*-+";
    private static final int FIRST_FUNCTION = 57344;
    private static final int LAST_FUNCTION = 63743;

    private KittyKeys() {}

    /** Null if nothing here is bound to such a key, or if what it types is not certain. */
    static KeyEvent event(Csi sequence) {
        Modifiers modifiers = Modifiers.of(sequence);
        List<KeyStroke> strokes = modifiers.hasOthers() ? List.of() : strokes(sequence, modifiers);
        return strokes.isEmpty()
                ? null
                : new KeyEvent(sequence.number(0, 0) + "u", strokes, KeyEvent.Type.numbered(sequence.number(1, 1, 1)));
    }

    private static List<KeyStroke> strokes(Csi sequence, Modifiers modifiers) {
        int code = sequence.number(0, 0);
        Key named = named(code);
        if (named != null) {
            return List.of(new KeyStroke(named, 0, modifiers.shift(), modifiers.alt(), modifiers.control()));
        }
        if (modifiers.control() || modifiers.alt()) {
            return shortcut(sequence, modifiers);
        }
        List<KeyStroke> typed = typed(sequence);
        return typed.isEmpty() ? character(untold(sequence, modifiers.capitals())) : typed;
    }

    private static List<KeyStroke> shortcut(Csi sequence, Modifiers modifiers) {
        int code = keypad(sequence.number(0, 0));
        if (code == '[' && modifiers.control()) {
            return List.of(KeyStroke.of(Key.ESCAPE));
        }
        boolean isLetter = Character.isLetter(code);
        boolean shift = modifiers.shift() && isLetter && modifiers.control();
        int character = isLetter && modifiers.control() ? code : untold(sequence, modifiers.shift());
        return isTypeable(character)
                ? List.of(new KeyStroke(Key.CHARACTER, character, shift, modifiers.alt(), modifiers.control()))
                : List.of();
    }

    /** The text that the terminal says the key types. */
    private static List<KeyStroke> typed(Csi sequence) {
        List<Integer> text = sequence.count() > 2 ? sequence.numbers().get(2) : List.of();
        return text.stream().allMatch(KittyKeys::isTypeable)
                ? text.stream().map(KeyStroke::of).toList()
                : List.of();
    }

    /** What a key types when the terminal does not say; 0 where that depends on a layout that is not known. */
    private static int untold(Csi sequence, boolean isShifted) {
        int code = keypad(sequence.number(0, 0));
        if (!isShifted || code == ' ') {
            return code;
        }
        int shifted = sequence.number(0, 1, Character.toUpperCase(code));
        return shifted == code ? 0 : shifted;
    }

    private static List<KeyStroke> character(int code) {
        return isTypeable(code) ? List.of(KeyStroke.of(code)) : List.of();
    }

    private static boolean isTypeable(int code) {
        return code >= ' '
                && code <= Character.MAX_CODE_POINT
                && !Character.isISOControl(code)
                && Character.isDefined(code)
                && Character.getType(code) != Character.SURROGATE
                && (code < FIRST_FUNCTION || code > LAST_FUNCTION);
    }

    private static int keypad(int code) {
        int place = code - KEYPAD_0;
        if (place >= 0 && place < KEYPAD.length()) {
            return KEYPAD.charAt(place);
        }
        return code == 57415 ? '=' : code == 57416 ? ',' : code;
    }

    private static Key named(int code) {
        return switch (code) {
            case 9 -> Key.TAB;
            case 13, 57414 -> Key.ENTER;
            case 27 -> Key.ESCAPE;
            case 8, 127 -> Key.BACKSPACE;
            case 57417 -> Key.LEFT;
            case 57418 -> Key.RIGHT;
            case 57419 -> Key.UP;
            case 57420 -> Key.DOWN;
            case 57421 -> Key.PAGE_UP;
            case 57422 -> Key.PAGE_DOWN;
            case 57423 -> Key.HOME;
            case 57424 -> Key.END;
            case 57425 -> Key.INSERT;
            case 57426 -> Key.DELETE;
            default -> null;
        };
    }
}
