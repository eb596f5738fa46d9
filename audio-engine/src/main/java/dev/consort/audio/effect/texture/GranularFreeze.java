package dev.consort.audio.effect.texture;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;
import java.util.Arrays;

/**
 * A cloud of small pieces of the last second. While something louder than −50 dB comes in, the cloud follows it; when that
 * ends, the last second stays and the cloud goes on with it, 60 dB softer after eight seconds. Spread says from how far
 * back the pieces come, and how far apart they stand between left and right.
 *
 * <p>Roads, "Microsound" (2001), chapter 3.
 */
public final class GranularFreeze implements EffectProcessor {
    private static final int GRAIN = Knobs.place(EffectType.GRANULAR_FREEZE.params(), "grain");
    private static final int DENSITY = Knobs.place(EffectType.GRANULAR_FREEZE.params(), "density");
    private static final int PITCH = Knobs.place(EffectType.GRANULAR_FREEZE.params(), "pitch");
    private static final int SPREAD = Knobs.place(EffectType.GRANULAR_FREEZE.params(), "spread");
    private static final int GRAINS = 32;
    private static final double MEMORY_SECONDS = 1;
    private static final double SHORTEST_SECONDS = 0.01;
    private static final double HELD_SECONDS = 8;
    private static final double RELEASE_SECONDS = 0.03;
    private static final double AUDIBLE = 0.003;
    private static final double GONE = 1e-5;
    /** Two grains' length in front of the memory, at most: half a second, an octave up. */
    private static final double RING_SECONDS = 2.2;

    private final int sampleRate;
    private final Dice dice;
    private final float[] left;
    private final float[] right;
    private final int mask;
    private final Grain[] grains = new Grain[GRAINS];
    private final double release;
    private final double fading;
    private final double rising;
    private int head;
    private int filled;
    private double loudness;
    private double hold;
    private double until;
    private double sumLeft;
    private double sumRight;

    public GranularFreeze(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        int size = Integer.highestOneBit((int) (RING_SECONDS * sampleRate)) * 2;
        left = new float[size];
        right = new float[size];
        mask = size - 1;
        for (int i = 0; i < GRAINS; i++) {
            grains[i] = new Grain();
        }
        release = Math.exp(-1 / (RELEASE_SECONDS * sampleRate));
        fading = Math.pow(10, -3 / (HELD_SECONDS * sampleRate));
        rising = 1 - Math.exp(-1 / (SHORTEST_SECONDS * sampleRate));
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        for (int i = 0; i < frames; i++) {
            record(signal.left[i], signal.right[i]);
            until--;
            if (until <= 0) {
                until += sampleRate / slot.knob(DENSITY) * (0.5 + dice.unit());
                launch(slot);
            }
            sum();
            signal.left[i] = (float) (hold * sumLeft);
            signal.right[i] = (float) (hold * sumRight);
        }
    }

    private void record(float l, float r) {
        loudness = Math.max(Math.max(Math.abs(l), Math.abs(r)), loudness * release);
        if (loudness > AUDIBLE) {
            head = (head + 1) & mask;
            left[head] = l;
            right[head] = r;
            filled = Math.min(filled + 1, mask - 2);
            hold += (1 - hold) * rising;
        } else {
            loudness = Intake.settle(loudness);
            hold *= fading;
            if (hold < GONE) {
                forget();
            }
        }
    }

    private void forget() {
        filled = 0;
        hold = 0;
        for (Grain grain : grains) {
            grain.stop();
        }
    }

    /** Lets another piece begin, if there is enough to take it from. */
    private void launch(EffectSlot slot) {
        double times = Math.pow(2, slot.knob(PITCH) / 12);
        double length = Math.min(slot.knob(GRAIN) * sampleRate, filled / times - 2);
        // Both throws come before the question, so that what follows does not depend on the answer.
        double back = dice.unit() * slot.knob(SPREAD) * MEMORY_SECONDS * sampleRate;
        double side = dice.bipolar() * slot.knob(SPREAD);
        Grain free = free();
        if (free == null || length < SHORTEST_SECONDS * sampleRate) {
            return;
        }
        double most = Math.max(length * times, Math.min(filled, mask - 2.0 * length) - 2);
        double start = Math.min(most, length * times + 2 + back);
        double together = Math.max(1, 0.4 * slot.knob(DENSITY) * slot.knob(GRAIN));
        double gain = 1 / Math.sqrt(together);
        free.start(head - start, times, length, gain * Math.min(1, 1 - side), gain * Math.min(1, 1 + side));
    }

    private Grain free() {
        for (int i = 0; i < GRAINS; i++) {
            if (!grains[i].isAlive()) {
                return grains[i];
            }
        }
        return null;
    }

    private void sum() {
        sumLeft = 0;
        sumRight = 0;
        for (int i = 0; i < GRAINS; i++) {
            Grain grain = grains[i];
            if (grain.isAlive()) {
                grain.next(left, right, mask);
                sumLeft += grain.left();
                sumRight += grain.right();
            }
        }
    }

    @Override
    public void reset() {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        loudness = 0;
        until = 0;
        forget();
    }

    @Override
    public boolean isQuiet() {
        return hold == 0 && loudness < AUDIBLE;
    }
}
