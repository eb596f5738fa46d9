package dev.consort.audio.tone.operator;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.DcBlock;
import dev.consort.audio.dsp.osc.Turns;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Frequency modulation: Chowning, "The Synthesis of Complex Audio Spectra by Means of Frequency Modulation" (1973). All
 * of it is done on the phase, where a sine of index I does what one of the frequency with a deviation of I times its own
 * frequency does, without the pitch ever being pulled.
 */
public final class FmTone implements Tone {
    private static final int FM_RATIO = Knobs.place(SourceType.FM.params(), "ratio");
    private static final int FM_INDEX = Knobs.place(SourceType.FM.params(), "index");
    private static final int PM_RATIO = Knobs.place(SourceType.PHASE_MOD.params(), "ratio");
    private static final int PM_INDEX = Knobs.place(SourceType.PHASE_MOD.params(), "index");
    private static final double LEVEL = 0.8;
    private static final double RELEASE_SECONDS = 0.05;
    private static final double A4 = 440;

    private final int sampleRate;
    private final Pair first = new Pair();
    private final Pair second = new Pair();
    private final Contour contour;
    private final Smoothed index;
    private final Smoothed secondIndex;
    private final DcBlock block;
    private final double[] levels = new double[StereoSignal.CHUNK];
    private final double[] indexes = new double[StereoSignal.CHUNK];
    private final double[] other = new double[StereoSignal.CHUNK];
    private final double[] sum = new double[StereoSignal.CHUNK];
    private FmRecipe recipe = FmRecipe.of(SourceType.FM);
    private double secondRatio = 2;
    private double secondStep;
    private double touch = 1;

    public FmTone(int sampleRate) {
        this.sampleRate = sampleRate;
        contour = new Contour(sampleRate);
        index = new Smoothed(sampleRate, 0);
        secondIndex = new Smoothed(sampleRate, 0);
        block = new DcBlock(sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        recipe = FmRecipe.of(timbre.type());
        secondRatio = recipe.secondRatio(hz);
        touch = 1 - recipe.touch() * (1 - velocity);
        first.reset();
        second.reset();
        block.reset();
        // Low bells ring longer.
        contour.start(recipe.attack(), recipe.stay(), recipe.decay() * Math.sqrt(A4 / Math.max(20, hz)));
        tune(timbre, hz);
        index.arrive();
        secondIndex.arrive();
    }

    private void tune(Timbre timbre, double hz) {
        double step = Turns.perFrame(hz, sampleRate);
        double ratio = ratio(timbre);
        first.tune(step, step * ratio);
        secondStep = Math.min(step * secondRatio, Turns.HIGHEST);
        second.tune(secondStep, step * ratio);
        double wanted = touch * index(timbre);
        index.aim(Math.min(wanted, first.most()));
        secondIndex.aim(Math.min(wanted * recipe.secondIndex(), second.most()));
    }

    private double ratio(Timbre timbre) {
        return switch (timbre.type()) {
            case FM -> timbre.knob(FM_RATIO);
            case PHASE_MOD -> timbre.knob(PM_RATIO);
            default -> recipe.ratio();
        };
    }

    private double index(Timbre timbre) {
        return switch (timbre.type()) {
            case FM -> timbre.knob(FM_INDEX);
            case PHASE_MOD -> timbre.knob(PM_INDEX);
            default -> recipe.index();
        };
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        tune(timbre, hz);
        index.ramp(frames);
        secondIndex.ramp(frames);
        double share = touch * touch * recipe.second() * Math.max(0, Math.min(1, 20 * (Turns.HIGHEST - secondStep)));
        double level = LEVEL / (1 + recipe.second());
        contour.fill(levels, frames);
        bend(index, frames);
        first.play(sum, indexes, frames);
        if (share > 0) {
            bend(secondIndex, frames);
            second.play(other, indexes, frames);
            add(other, levels, share, sum, frames);
        }
        for (int i = 0; i < frames; i++) {
            out.left[i] = (float) (level * sum[i]);
        }
        block.process(out.left, frames);
        block.flush();
    }

    private static void add(double[] other, double[] levels, double share, double[] sum, int frames) {
        for (int i = 0; i < frames; i++) {
            sum[i] += other[i] * levels[i] * share;
        }
    }

    private void bend(Smoothed by, int frames) {
        for (int i = 0; i < frames; i++) {
            indexes[i] = by.at(i) * levels[i];
        }
    }

    @Override
    public void release() {
        if (recipe.attack() > 0) {
            contour.end(RELEASE_SECONDS);
        }
    }
}
