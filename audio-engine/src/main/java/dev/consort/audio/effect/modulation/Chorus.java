package dev.consort.audio.effect.modulation;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.delay.Glide;
import dev.consort.audio.dsp.delay.Reader;
import dev.consort.audio.dsp.delay.Slide;
import dev.consort.audio.dsp.sway.Sine;
import dev.consort.audio.dsp.sway.Sway;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;
import java.util.Arrays;

/**
 * Three voices on each side, each a third of a turn behind the other and the right side a sixth behind the left: delays
 * that go from 6 ms to 6 ms and the depth. Dattorro, "Effect Design, Part 2: Delay-Line Modulation and Chorus" (1997).
 */
public final class Chorus implements EffectProcessor {
    private static final EffectType TYPE = EffectType.CHORUS;
    private static final int DEPTH = Knobs.place(TYPE.params(), "depth");
    private static final int VOICES = 3;
    private static final double NEAREST_SECONDS = 0.006;
    private static final double FARTHEST_SECONDS = 0.06;
    private static final double GLIDE_SECONDS = 0.05;
    private static final double FASTEST = 0.3;
    /** Frames from one knot of the delays to the next. */
    private static final int STRIDE = 32;

    private static final double BETWEEN_SIDES = 1.0 / 6;
    /** Voices add like strangers. */
    private static final float GAIN = (float) (1 / Math.sqrt(VOICES));

    private final int sampleRate;
    private final Guard guard;
    private final SmoothKnob rate;
    private final Glide depth;
    private final Sway sway;
    private final Side left;
    private final Side right;
    private int untilMove;

    public Chorus(int sampleRate) {
        this.sampleRate = sampleRate;
        int longest = (int) (FARTHEST_SECONDS * sampleRate);
        guard = new Guard(longest);
        rate = new SmoothKnob(TYPE, "rate", sampleRate);
        depth = new Glide(GLIDE_SECONDS, FASTEST * STRIDE, sampleRate / STRIDE);
        sway = new Sway(0, sampleRate / STRIDE);
        left = new Side(longest);
        right = new Side(longest);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        boolean fresh = guard.isQuiet();
        guard.admit(signal, frames);
        rate.follow(slot, frames);
        depth.aim(slot.knob(DEPTH) * sampleRate);
        if (fresh) {
            fallIntoStep(slot.untilStep(untilMove, STRIDE));
        }
        for (int from = 0; from < frames; ) {
            if (untilMove == 0) {
                move();
            }
            int to = Math.min(frames, from + untilMove);
            left.process(signal.left, from, to);
            right.process(signal.right, from, to);
            untilMove -= to - from;
            from = to;
        }
        guard.release(signal, frames);
    }

    /** While nothing is in it, its voices may turn at any time. */
    private void fallIntoStep(int until) {
        if (until != untilMove) {
            move();
            left.pass(STRIDE - until);
            right.pass(STRIDE - until);
            untilMove = until;
        }
    }

    private void move() {
        double turns = sway.next(rate.value());
        double nearest = NEAREST_SECONDS * sampleRate;
        double way = depth.next();
        left.move(turns, nearest, way);
        right.move(turns + BETWEEN_SIDES, nearest, way);
        untilMove = STRIDE;
    }

    @Override
    public void reset() {
        guard.reset();
        rate.reset();
        depth.reset();
        sway.reset();
        left.reset();
        right.reset();
        untilMove = 0;
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }

    /** The voices of one side. */
    private static final class Side {
        private final DelayLine line;
        private final Reader reader = new Reader();
        private final Slide[] distances = new Slide[VOICES];
        private final float[] voice = new float[StereoSignal.CHUNK];

        Side(int longest) {
            line = new DelayLine(longest);
            for (int i = 0; i < VOICES; i++) {
                distances[i] = new Slide();
            }
        }

        void move(double turns, double nearest, double way) {
            for (int i = 0; i < VOICES; i++) {
                double share = (1 + Sine.of(turns + (double) i / VOICES)) / 2;
                distances[i].head(nearest + way * share, STRIDE);
            }
        }

        void pass(int frames) {
            for (Slide distance : distances) {
                distance.pass(frames);
            }
        }

        void process(float[] sound, int from, int to) {
            line.write(sound, from, to);
            Arrays.fill(sound, from, to, 0);
            for (Slide distance : distances) {
                reader.read(line, distance, voice, from, to);
                add(voice, sound, from, to);
            }
        }

        private static void add(float[] voice, float[] sound, int from, int to) {
            for (int i = from; i < to; i++) {
                sound[i] += GAIN * voice[i];
            }
        }

        void reset() {
            line.clear();
            for (Slide distance : distances) {
                distance.reset();
            }
        }
    }
}
