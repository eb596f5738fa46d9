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
    KEYS_OCTAVE_DOWN("an octave lower", "["),
    KEYS_OCTAVE_UP("an octave higher", "]"),
    KEYS_SOFTER("softer", "-"),
    KEYS_LOUDER("louder", "="),
    KEYS_OFF("stop playing on the keys", "/", "Esc");

    private final Binding binding;

    KeyboardKey(String help, String... keys) {
        binding = Binding.of(Layer.KEYBOARD, help, keys);
    }

    @Override
    public Binding binding() {
        return binding;
    }
}
