package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.input.AudioInput;

/** What instruments and effects can listen to: the buses, and what comes in from outside. For the audio thread. */
final class Taps {
    private final StereoSignal heard = new StereoSignal();
    private volatile AudioInput input = AudioInput.NONE;
    private StripSetting[] buses = {};

    void follow(StripSetting[] now) {
        buses = now;
    }

    /** Hears what comes in from here on; what is heard is read once per chunk. */
    void listenTo(AudioInput now) {
        input = now;
    }

    /** Takes what has come in for the frames of a chunk. */
    void begin(int frames) {
        input.read(heard, frames);
    }

    /** What came in on a channel, 0 for the left one; silence where there is none. */
    void readInput(int channel, StereoSignal into, int frames) {
        into.clear(frames);
        if (channel < 2) {
            float[] side = channel == 0 ? heard.left : heard.right;
            System.arraycopy(side, 0, into.left, 0, frames);
            System.arraycopy(side, 0, into.right, 0, frames);
        }
    }

    /** What a bus carried; silence where there is none of that number. */
    void read(int bus, StereoSignal into, int frames) {
        for (StripSetting setting : buses) {
            if (setting.id() == bus) {
                setting.unit().tap().read(into, frames);
                return;
            }
        }
        into.clear(frames);
    }
}
