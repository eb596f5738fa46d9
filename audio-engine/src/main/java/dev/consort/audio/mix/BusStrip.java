package dev.consort.audio.mix;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.mixer.Bus;

/** A shared mix point: what came in, at its level and balance. For the audio thread. */
final class BusStrip {
    final int id;
    final StereoSignal in = new StereoSignal();
    private final Smoothed left;
    private final Smoothed right;
    private boolean known;

    BusStrip(int sampleRate, int id) {
        this.id = id;
        left = new Smoothed(sampleRate, 0);
        right = new Smoothed(sampleRate, 0);
    }

    /** Follows the bus; a stereo signal is balanced rather than panned, so the middle is unity on both sides. */
    void follow(Bus bus, boolean otherSolo) {
        double level = bus.mute() || otherSolo && !bus.solo() ? 0 : bus.level();
        left.aim(level * Math.min(1, 1 - bus.pan()));
        right.aim(level * Math.min(1, 1 + bus.pan()));
        if (!known) {
            known = true;
            left.arrive();
            right.arrive();
        }
    }

    void mixInto(StereoSignal master, int frames) {
        left.ramp(frames);
        right.ramp(frames);
        for (int i = 0; i < frames; i++) {
            master.left[i] += in.left[i] * left.at(i);
            master.right[i] += in.right[i] * right.at(i);
        }
    }
}
