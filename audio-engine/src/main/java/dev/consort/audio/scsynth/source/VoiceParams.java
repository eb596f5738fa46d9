package dev.consort.audio.scsynth.source;

/** What a note's synth can be told besides the knobs of its source; the last five where it plays a recording. */
public final class VoiceParams {
    /** The bus that it writes to, and the one after it. */
    public static final String OUT = "out";

    /** Hz, before the source's transposition. */
    public static final String FREQ = "freq";

    /** 0–1, for the colour. */
    public static final String VELOCITY = "velocity";

    /** Linear gain. */
    public static final String AMP = "amp";

    /** 1 while the key is down; below −1 ends the note within that many seconds less one. */
    public static final String GATE = "gate";

    /** Semitones by which every note is bent. */
    public static final String BEND = "bend";

    /** Semitones by which a kit tunes this stroke. */
    public static final String OFFSET = "offset";

    /** Seconds; the others of the envelope likewise, but {@link #SUSTAIN}, which is a level. */
    public static final String ATTACK = "envAttack";

    public static final String DECAY = "envDecay";
    public static final String SUSTAIN = "envSustain";
    public static final String RELEASE = "envRelease";

    /** The server's number of the recording. */
    public static final String BUFFER = "buffer";

    /** Where it begins, as a share of the recording. */
    public static final String START = "start";

    /** Where it ends, as a share of the recording. */
    public static final String END = "end";

    /** How many times faster than it was recorded; below zero backwards. */
    public static final String SPEED = "speed";

    /** 1 to begin anew at the end. */
    public static final String LOOP = "repeat";

    private VoiceParams() {}
}
