package dev.consort.tui.input;

/** What keys do while letters are a piano. */
public enum KeyboardKey implements KeyCommand {
    PLAY_LOW("the lower octave", "z", "s", "x", "d", "c", "v", "g", "b", "h", "n", "j", "m"),
    PLAY_HIGH(
            "the upper octave and what is above",
            "q",
            "2",
            "w",
            "3",
            "e",
            "r",
            "5",
            "t",
            "6",
            "y",
            "7",
            "u",
            "i",
            "9",
            "o",
            "0",
            "p"),
    ACCENT_LOW("the lower octave, louder", "Z", "S", "X", "D", "C", "V", "G", "B", "H", "N", "J", "M"),
    ACCENT_HIGH("the upper octave, louder", "Q", "W", "E", "R", "T", "Y", "U", "I", "O", "P"),
    KEYS_OCTAVE_DOWN("an octave lower", "[", "Left"),
    KEYS_OCTAVE_UP("an octave higher", "]", "Right"),
    KEYS_SOFTER("softer", "-", "Down"),
    KEYS_LOUDER("louder", "=", "Up"),
    KEYS_LATCH("notes stay until their key is pressed again, or no longer", "l"),
    KEYS_OFF("stop playing on the keys", "/", "Esc");

    private final Binding binding;

    KeyboardKey(String help, String... keys) {
        binding = Binding.of(Layer.KEYBOARD, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }

    /** Whether it is one of the rows that play notes. */
    public boolean isNote() {
        return this == PLAY_LOW || this == PLAY_HIGH || isAccent();
    }

    /** Whether it plays louder than the others. */
    public boolean isAccent() {
        return this == ACCENT_LOW || this == ACCENT_HIGH;
    }
}
