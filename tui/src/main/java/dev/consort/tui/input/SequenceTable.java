package dev.consort.tui.input;

/** What the escape sequences of keys mean. */
final class SequenceTable {
    private SequenceTable() {}

    /** The key of a sequence, or null if it is not known. */
    static KeyStroke key(String parameters, char last) {
        if (parameters.startsWith("[")) {
            return last >= 'A' && last <= 'E' ? KeyStroke.of(Key.function(last - 'A' + 1)) : null;
        }
        String[] numbers = parameters.split(";", -1);
        if (last == 'Z') {
            return new KeyStroke(Key.TAB, 0, true, false, false);
        }
        Key key = last == '~' ? numbered(number(numbers[0])) : lettered(last);
        return key == null ? null : modified(key, numbers.length > 1 ? number(numbers[1]) - 1 : 0);
    }

    private static KeyStroke modified(Key key, int modifiers) {
        int bits = Math.max(0, modifiers);
        return new KeyStroke(key, 0, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0);
    }

    private static Key lettered(char last) {
        return switch (last) {
            case 'A' -> Key.UP;
            case 'B' -> Key.DOWN;
            case 'C' -> Key.RIGHT;
            case 'D' -> Key.LEFT;
            case 'F' -> Key.END;
            case 'H' -> Key.HOME;
            case 'M' -> Key.ENTER;
            case 'P', 'Q', 'R', 'S' -> Key.function(last - 'P' + 1);
            default -> null;
        };
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

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
