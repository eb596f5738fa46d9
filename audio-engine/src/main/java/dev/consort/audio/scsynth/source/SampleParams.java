package dev.consort.audio.scsynth.source;

/** What the synths that play recordings can be told besides. */
public final class SampleParams {
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

    private SampleParams() {}
}
