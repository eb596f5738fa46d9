package dev.consort.audio.input;

import dev.consort.audio.dsp.StereoSignal;

/** Where sound comes in: a guitar, a microphone. Two channels. */
public interface AudioInput extends AutoCloseable {
    /** Nothing is plugged in. */
    AudioInput NONE = new AudioInput() {
        @Override
        public void read(StereoSignal into, int frames) {
            into.clear(frames);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    };

    /** Writes the next frames, silence where nothing has come yet. Never waits; on the audio thread. */
    void read(StereoSignal into, int frames);

    /** Lets go of the device. */
    @Override
    void close();
}
