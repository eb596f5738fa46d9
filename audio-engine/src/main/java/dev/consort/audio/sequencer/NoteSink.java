package dev.consort.audio.sequencer;

/** Told of what happens in a block, in the order of frames. On the audio thread. */
public interface NoteSink {
    /**
     * A note begins. One that sounds at the same pitch of the same instrument, and is as live as this one, was ended
     * before.
     *
     * @param frame of the block
     * @param velocity 1–127
     * @param live whether hands play it; a note of the sequencer's own at the same pitch is another one
     */
    void noteOn(int frame, int instrument, int pitch, int velocity, boolean live);

    /** A note ends that was begun; told once for each. */
    void noteOff(int frame, int instrument, int pitch, boolean live);

    /**
     * A pad is hit that plays a drum or a sample; pads that play another instrument come as its notes.
     *
     * @param pad 0–11
     * @param velocity 1–127
     * @param semitones what the step adds to the pad's own pitch
     */
    void pad(int frame, int instrument, int pad, int velocity, int semitones);

    /** The metronome ticks. */
    void click(int frame, boolean accent);

    /** A pulse of MIDI clock: 24 for each quarter note, while the transport rolls. */
    void pulse(int frame);

    /**
     * The transport begins to roll, or goes on elsewhere.
     *
     * @param fromStart whether from the beginning of the song, which MIDI calls start and not continue
     * @param tick where it begins
     */
    void begin(int frame, boolean fromStart, int tick);

    /** The transport stops, or leaves where it was. */
    void end(int frame);
}
