package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;

/** The buses that can be listened to. For the audio thread. */
final class Taps {
    private StripSetting[] buses = {};

    void follow(StripSetting[] now) {
        buses = now;
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
