package dev.consort.audio.effect.stereo;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;
import java.util.Arrays;

/**
 * From mono (0) over the picture as it was (1) to sides of twice the strength (2). Above 1 it also takes the middle,
 * scattered in time, for the sides, so that what was mono becomes wide; the sum of both sides stays what it was.
 *
 * <p>Scattering: three all-pass delays, Schroeder, "Natural Sounding Artificial Reverberation" (1962).
 */
public final class StereoWidener implements EffectProcessor {
    private static final int WIDTH = Knobs.place(EffectType.STEREO_WIDENER.params(), "width");
    private static final double GLIDE_SECONDS = 0.008;
    private static final double[] SECONDS = {0.0031, 0.0053, 0.0083};
    private static final float SPREAD = 0.6f;
    private static final double FROM_MIDDLE = 0.45;
    private static final double LOWEST_HZ = 200;
    private static final float QUIET = 1e-6f;

    private final Glide width;
    private final float[][] lines = new float[SECONDS.length][];
    private final int[] heads = new int[SECONDS.length];
    private final double leak;
    private final int longest;
    private double lows;
    private int silent;

    public StereoWidener(int sampleRate) {
        width = new Glide(sampleRate, GLIDE_SECONDS);
        leak = 1 - Math.exp(-2 * Math.PI * Math.min(LOWEST_HZ, 0.4 * sampleRate) / sampleRate);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = new float[Math.max(1, (int) Math.round(SECONDS[i] * sampleRate))];
        }
        longest = lines[lines.length - 1].length;
        silent = longest;
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        width.to(slot.knob(WIDTH), frames);
        for (int i = 0; i < frames; i++) {
            float middle = 0.5f * (signal.left[i] + signal.right[i]);
            double apart = 0.5f * (signal.left[i] - signal.right[i]) * width.at(i);
            apart += FROM_MIDDLE * Math.max(0, width.at(i) - 1) * scattered(middle);
            signal.left[i] = (float) (middle + apart);
            signal.right[i] = (float) (middle - apart);
        }
        lows = Intake.settle(lows);
    }

    private double scattered(float middle) {
        lows += (middle - lows) * leak;
        float now = (float) (middle - lows);
        float loudest = Math.abs(now);
        for (int i = 0; i < lines.length; i++) {
            float old = lines[i][heads[i]];
            float kept = Intake.settle(now + SPREAD * old);
            lines[i][heads[i]] = kept;
            heads[i] = heads[i] + 1 == lines[i].length ? 0 : heads[i] + 1;
            now = old - SPREAD * kept;
            loudest = Math.max(loudest, Math.abs(kept));
        }
        silent = loudest < QUIET ? Math.min(silent + 1, longest) : 0;
        return now;
    }

    @Override
    public void reset() {
        width.reset();
        for (float[] line : lines) {
            Arrays.fill(line, 0);
        }
        lows = 0;
        silent = longest;
    }

    @Override
    public boolean isQuiet() {
        return silent >= longest && Math.abs(lows) < QUIET;
    }
}
