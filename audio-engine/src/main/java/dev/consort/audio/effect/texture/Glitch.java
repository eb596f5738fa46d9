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
 * At each beat of its rate it throws dice: three times out of five the last piece of the given size stutters until the
 * next beat, sometimes halved or backwards, else the sound passes. Whatever changes, and each return to the piece's
 * start, goes through a fade of two milliseconds.
 */
public final class Glitch implements EffectProcessor {
    private static final int RATE = Knobs.place(EffectType.GLITCH.params(), "rate");
    private static final int SIZE = Knobs.place(EffectType.GLITCH.params(), "size");
    private static final double STUTTERS = 0.6;
    private static final double BACKWARDS = 0.25;
    private static final double HALVED = 0.3;
    private static final double FADE_SECONDS = 0.002;
    private static final float QUIET = 1e-6f;

    private final int sampleRate;
    private final Dice dice;
    private final float[] left;
    private final float[] right;
    private final int mask;
    private final double fadeFrames;
    private int head;
    private int silent;
    private double beat;
    private double gain = 1;
    private boolean changing;
    private boolean stutters;
    private boolean nextStutters;
    private boolean backwards;
    private int start;
    private int length;
    private int place;

    public Glitch(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        double seconds = EffectType.GLITCH.params().get(SIZE).max()
                + 1 / EffectType.GLITCH.params().get(RATE).min();
        int size = Integer.highestOneBit((int) ((seconds + 0.1) * sampleRate)) * 2;
        left = new float[size];
        right = new float[size];
        mask = size - 1;
        silent = size;
        fadeFrames = Math.max(4, FADE_SECONDS * sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        double step = slot.knob(RATE) / sampleRate;
        for (int i = 0; i < frames; i++) {
            write(signal.left[i], signal.right[i]);
            beat += step;
            if (beat >= 1) {
                beat -= 1;
                throwDice();
            }
            fade(slot);
            if (stutters) {
                stutter(signal, i);
            }
            signal.left[i] *= (float) gain;
            signal.right[i] *= (float) gain;
        }
    }

    private void write(float l, float r) {
        head = (head + 1) & mask;
        left[head] = Intake.settle(l);
        right[head] = Intake.settle(r);
        silent = Math.max(Math.abs(l), Math.abs(r)) < QUIET ? Math.min(silent + 1, mask + 1) : 0;
    }

    private void throwDice() {
        nextStutters = dice.unit() < STUTTERS;
        changing = stutters || nextStutters;
    }

    private void fade(EffectSlot slot) {
        gain = Math.max(0, Math.min(1, gain + (changing ? -1 : 1) / fadeFrames));
        if (changing && gain == 0) {
            changing = false;
            stutters = nextStutters;
            cut(slot.knob(SIZE) * sampleRate);
        }
    }

    /** Chooses the piece that has just been heard. */
    private void cut(double size) {
        // Three throws at every change, so that one does not move the others.
        boolean halved = dice.unit() < HALVED;
        backwards = dice.unit() < BACKWARDS;
        length = (int) Math.max(3 * fadeFrames, halved ? size / 2 : size);
        start = head - length;
        place = 0;
    }

    private void stutter(StereoSignal signal, int frame) {
        int at = (start + (backwards ? length - 1 - place : place)) & mask;
        float edge = (float) Math.min(1, (Math.min(place, length - 1 - place) + 0.5) / fadeFrames);
        signal.left[frame] = left[at] * edge;
        signal.right[frame] = right[at] * edge;
        place = place + 1 == length ? 0 : place + 1;
    }

    @Override
    public void reset() {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        silent = mask + 1;
        beat = 0;
        gain = 1;
        changing = false;
        stutters = false;
    }

    @Override
    public boolean isQuiet() {
        return silent > mask;
    }
}
