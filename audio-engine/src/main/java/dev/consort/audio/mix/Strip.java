package dev.consort.audio.mix;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.instrument.SendTap;

/** An instrument's place at the desk: level, pan, mute, and where it all goes. For the audio thread. */
final class Strip {
    private final Smoothed gate;
    private final Smoothed level;
    private final Smoothed left;
    private final Smoothed right;
    private final Meter meter;
    private BusStrip output;
    private boolean toMaster = true;
    private Route[] sends = {};

    Strip(int sampleRate) {
        gate = new Smoothed(sampleRate, 1);
        level = new Smoothed(sampleRate, 0);
        left = new Smoothed(sampleRate, 0);
        right = new Smoothed(sampleRate, 0);
        meter = new Meter(sampleRate);
    }

    /** Where the sound goes from now on; output null means to the master, if anywhere. */
    void route(BusStrip to, boolean master, Route[] through, boolean open) {
        output = to;
        toMaster = master;
        sends = through;
        gate.aim(open ? 1 : 0);
    }

    /** Sets the fader, 0–1, and the pan, −1 to 1. Constant power: the squares of both sides' gains add up to 1. */
    void aim(double fader, double pan) {
        double angle = (Math.max(-1, Math.min(1, pan)) + 1) * Math.PI / 4;
        level.aim(fader);
        left.aim(Math.cos(angle));
        right.aim(Math.sin(angle));
    }

    /** Is at once where it was going. */
    void arrive() {
        gate.arrive();
        level.arrive();
        left.arrive();
        right.arrive();
        for (Route send : sends) {
            send.level.arrive();
        }
    }

    Route[] sends() {
        return sends;
    }

    Meter meter() {
        return meter;
    }

    /** Passes a chunk on. */
    void mix(float[] mono, StereoSignal master, int frames) {
        gate.ramp(frames);
        level.ramp(frames);
        left.ramp(frames);
        right.ramp(frames);
        if (output != null || toMaster) {
            addTo(mono, output == null ? master : output.in, frames);
        }
        for (Route send : sends) {
            addTo(mono, send, frames);
        }
    }

    private void addTo(float[] mono, StereoSignal to, int frames) {
        for (int i = 0; i < frames; i++) {
            float signal = mono[i] * gate.at(i) * level.at(i);
            float l = signal * left.at(i);
            float r = signal * right.at(i);
            to.left[i] += l;
            to.right[i] += r;
            meter.hear(l, r);
        }
    }

    private void addTo(float[] mono, Route send, int frames) {
        boolean behind = send.tap == SendTap.POST_FADER;
        StereoSignal to = send.to.in;
        send.level.ramp(frames);
        for (int i = 0; i < frames; i++) {
            float signal = mono[i] * gate.at(i) * send.level.at(i) * (behind ? level.at(i) : 1);
            to.left[i] += signal * left.at(i);
            to.right[i] += signal * right.at(i);
        }
    }
}
