package dev.consort.audio.mix;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.List;

/** A way from a strip to a bus, with a level of its own. For the audio thread. */
public final class Route {
    private static final List<ParamSpec> TABLE = List.of(ParamSpec.of(Send.class, "level", 0));

    private final Knobs knobs = new Knobs(TABLE);
    private final Smoothed level;

    public Route(int sampleRate) {
        level = new Smoothed(sampleRate, 0);
    }

    /** Its level, as automation finds it, at place 0. */
    public Knobs knobs() {
        return knobs;
    }

    void follow(Send send) {
        knobs.set(0, send.enabled() ? send.level() : 0);
    }

    void arrive() {
        level.aim(knobs.get(0));
        level.arrive();
    }

    /** Adds a strip's signal, taken before or behind its fader. */
    void add(Fader fader, SendTap tap, StereoSignal signal, StereoSignal to, int frames) {
        level.aim(knobs.get(0));
        level.ramp(frames);
        if (level.isStill() && fader.isStill()) {
            float gain = gain(fader, tap, 0);
            to.add(signal, gain * fader.left(0), gain * fader.right(0), frames);
            return;
        }
        for (int i = 0; i < frames; i++) {
            float gain = gain(fader, tap, i);
            to.left[i] += signal.left[i] * gain * fader.left(i);
            to.right[i] += signal.right[i] * gain * fader.right(i);
        }
    }

    private float gain(Fader fader, SendTap tap, int frame) {
        return level.at(frame) * (tap == SendTap.POST_FADER ? fader.level(frame) : fader.gate(frame));
    }
}
