package dev.consort.tui.input;

import java.util.Arrays;
import java.util.List;

/**
 * One press of a key.
 *
 * @param character the code point for {@link Key#CHARACTER}, else 0
 * @param shift only for keys that are not characters, and for letters with Control: any other shifted character is another
 *     character
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
        for (String modifier : List.of("Ctrl-", "Alt-", "Shift-")) {
            if (label.startsWith(modifier) && label.length() > modifier.length()) {
                return parse(label.substring(modifier.length())).with(modifier);
            }
        }
        return label.equals("Space") ? of(' ') : named(label);
    }

    private static KeyStroke named(String name) {
        return Arrays.stream(Key.values())
                .filter(key -> key.label().equals(name))
                .findFirst()
                .map(KeyStroke::of)
                .orElseGet(() -> of(name.codePointAt(0)));
    }

    private KeyStroke with(String modifier) {
        return new KeyStroke(
                key,
                character,
                shift || modifier.equals("Shift-"),
                alt || modifier.equals("Alt-"),
                control || modifier.equals("Ctrl-"));
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
