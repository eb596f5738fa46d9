package dev.consort.protocol.state.theory;

import dev.consort.protocol.shape.WireName;

/** The twelve tones of the octave, in order from C; on the wire and on screen {@code "C"}, {@code "C#"} and so on. */
public enum PitchClass implements WireName {
    C,
    C_SHARP,
    D,
    D_SHARP,
    E,
    F,
    F_SHARP,
    G,
    G_SHARP,
    A,
    A_SHARP,
    B;

    private final String shown = name().replace("_SHARP", "#");

    @Override
    public String wireName() {
        return shown;
    }

    /** A MIDI pitch (0–127) as a musician writes it; 60 is {@code "C4"}. */
    public static String pitchName(int pitch) {
        return values()[pitch % 12].shown + (pitch / 12 - 1);
    }
}
