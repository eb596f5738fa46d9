package dev.consort.audio.effect.delay;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.delay.Glide;
import dev.consort.audio.dsp.delay.OnePole;
import dev.consort.audio.dsp.delay.SoftBound;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * Echoes like those of a tape: each is a little duller than the one before and has lost its rumble, and a change of time
 * bends the pitch. The first echo is as loud as the sound; even at full feedback each further one is weaker.
 */
public final class Echo implements EffectProcessor {
    private static final int TIME = Knobs.place(EffectType.DELAY.params(), "time");
    private static final double LONGEST_SECONDS = 2;
    private static final double NEAREST_FRAMES = 2;
    private static final double STRONGEST_FEEDBACK = 0.97;
    private static final double GLIDE_SECONDS = 0.12;
    private static final double FASTEST = 0.5;

    private final int sampleRate;
    private final Guard guard;
    private final SmoothKnob feedback;
    private final Glide time;
    private final Side left;
    private final Side right;

    public Echo(int sampleRate) {
        this.sampleRate = sampleRate;
        int longest = (int) (LONGEST_SECONDS * sampleRate) + 2;
        guard = new Guard(longest);
        feedback = new SmoothKnob(EffectType.DELAY, "feedback", sampleRate);
        time = new Glide(GLIDE_SECONDS, FASTEST, sampleRate);
        left = new Side(longest, sampleRate);
        right = new Side(longest, sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        feedback.follow(slot, frames);
        time.aim(Math.max(NEAREST_FRAMES, slot.knob(TIME) * sampleRate));
        double distance = time.isStill() ? time.next() : 0;
        if (distance > frames + 3) {
            left.readAhead(distance, frames);
            right.readAhead(distance, frames);
            repeat(signal, frames);
        } else {
            glide(signal, frames);
        }
        left.flush();
        right.flush();
        guard.release(signal, frames);
    }

    private void repeat(StereoSignal signal, int frames) {
        for (int i = 0; i < frames; i++) {
            double back = STRONGEST_FEEDBACK * feedback.at(i);
            signal.left[i] = left.next(signal.left[i], left.echoes[i], back);
            signal.right[i] = right.next(signal.right[i], right.echoes[i], back);
        }
    }

    private void glide(StereoSignal signal, int frames) {
        for (int i = 0; i < frames; i++) {
            double distance = time.next();
            double back = STRONGEST_FEEDBACK * feedback.at(i);
            signal.left[i] = left.next(signal.left[i], left.tape.read(distance - 1), back);
            signal.right[i] = right.next(signal.right[i], right.tape.read(distance - 1), back);
        }
    }

    @Override
    public void reset() {
        guard.reset();
        feedback.reset();
        time.reset();
        left.reset();
        right.reset();
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }

    /** One side's tape. */
    private static final class Side {
        private static final double DULL_HZ = 7000;
        private static final double RUMBLE_HZ = 40;

        private final DelayLine tape;
        private final float[] room = new float[StereoSignal.CHUNK + 3];
        private final float[] echoes = new float[StereoSignal.CHUNK];
        private final OnePole dull;
        private final OnePole rumble;

        Side(int longest, int sampleRate) {
            tape = new DelayLine(longest);
            dull = new OnePole(DULL_HZ, sampleRate);
            rumble = new OnePole(RUMBLE_HZ, sampleRate);
        }

        /** Reads the echoes of a chunk, while its time stands still. */
        void readAhead(double distance, int frames) {
            tape.readAhead(distance - 1, room, echoes, frames);
        }

        float next(float in, float echo, double feedback) {
            tape.write(SoftBound.of(in + feedback * rumble.high(dull.low(echo))));
            return echo;
        }

        void flush() {
            dull.flush();
            rumble.flush();
        }

        void reset() {
            tape.clear();
            dull.reset();
            rumble.reset();
        }
    }
}
