package dev.consort.tui.input;

import java.util.Arrays;

/**
 * One press of a key.
 *
 * @param character the code point for {@link Key#CHARACTER}, else 0
 * @param shift only for keys that are not characters: a shifted character is another character
 */
public record KeyStroke(Key key, int character, boolean shift, boolean alt, boolean control) {
    public static KeyStroke of(Key key) {
        return new KeyStroke(key, 0, false, false, false);
    }

    public static KeyStroke of(int character) {
        return new KeyStroke(Key.CHARACTER, character, false, false, false);
    }

    /** Control with a lower-case letter. */
    public static KeyStroke control(int letter) {
        return new KeyStroke(Key.CHARACTER, letter, false, false, true);
    }

    public KeyStroke withAlt() {
        return new KeyStroke(key, character, shift, true, control);
    }

    /** Reads what {@link #label} writes, for example {@code "Shift-Up"}, {@code "Ctrl-c"}, {@code "Space"}, {@code "q"}. */
    public static KeyStroke parse(String label) {
        boolean shift = label.startsWith("Shift-");
        boolean alt = label.startsWith("Alt-");
        boolean control = label.startsWith("Ctrl-");
        String name = shift || alt || control ? label.substring(label.indexOf('-') + 1) : label;
        if (name.equals("Space")) {
            return new KeyStroke(Key.CHARACTER, ' ', shift, alt, control);
        }
        return Arrays.stream(Key.values())
                .filter(key -> key.label().equals(name))
                .findFirst()
                .map(key -> new KeyStroke(key, 0, shift, alt, control))
                .orElseGet(() -> new KeyStroke(Key.CHARACTER, name.codePointAt(0), shift, alt, control));
    }

    /** Whether this types a character, as into a text field. */
    public boolean isText() {
        return key == Key.CHARACTER && !alt && !control;
    }

    /** The press as help prints it. */
    public String label() {
        String name = key != Key.CHARACTER ? key.label() : character == ' ' ? "Space" : Character.toString(character);
        return (control ? "Ctrl-" : "") + (alt ? "Alt-" : "") + (shift ? "Shift-" : "") + name;
    }
}
