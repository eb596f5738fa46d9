package dev.consort.tui.midi;

/**
 * What somebody wants of their MIDI keyboard.
 *
 * @param port {@code none}, {@code auto}, or a part of a port's name
 * @param channel 1–16, the only one that is heard; 0 for all
 */
public record MidiWish(String port, int channel) {
    public static final String NONE = "none";
    public static final String AUTO = "auto";

    /** Without a keyboard. */
    public static final MidiWish WITHOUT = new MidiWish(NONE, 0);
}
