package dev.consort.audio.sequencer;

/** Told of what happens in a block, in the order of frames. On the audio thread. */
public interface NoteSink {
    /** A note begins at a frame of the block. */
    void noteOn(int frame, int instrument, int pitch, int velocity);

    /** A note ends at a frame of the block. */
    void noteOff(int frame, int instrument, int pitch);

    /** The metronome ticks. */
    void click(int frame, boolean accent);
}
