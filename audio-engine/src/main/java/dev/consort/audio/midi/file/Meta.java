package dev.consort.audio.midi.file;

/** Types of meta events: "Standard MIDI Files 1.0" (RP-001, MIDI Manufacturers Association). */
public final class Meta {
    /** The name of a track; in the first track that of the piece. */
    public static final int NAME = 0x03;

    /** Which port a track goes to, 0–127. Not in the standard, yet widely understood. */
    public static final int PORT = 0x21;

    /** A track ends. */
    public static final int END = 0x2F;

    /** Microseconds per quarter note. */
    public static final int TEMPO = 0x51;

    /** Time signature. */
    public static final int METRE = 0x58;

    /** Key signature. */
    public static final int KEY = 0x59;

    /** What one program says to itself. */
    public static final int PRIVATE = 0x7F;

    private Meta() {}
}
