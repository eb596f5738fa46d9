package dev.consort.audio.effect.drive;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Equaliser;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.dsp.filter.SweptFilter;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.protocol.state.instrument.FilterType;

/**
 * The loudspeakers of an amplifier as a curve: the resonance at the bottom, the hollow of the box, the presence of the
 * cone, and nothing much above some 5 kHz. The tone moves presence and top. From one model to another it glides.
 */
public final class Cabinet implements EffectProcessor {
    private static final int MODEL = Knobs.place(EffectType.CABINET.params(), "model");
    private static final int TONE = Knobs.place(EffectType.CABINET.params(), "tone");
    private static final double GLIDE_SECONDS = 0.02;
    private static final double TONE_DECIBELS = 10;
    /** Of four poles as flat as possible (Butterworth). */
    private static final double[] TOP_Q = {0.5412, 1.3066};

    private final Glide bottom;
    private final Glide top;
    private final Equaliser body;
    private final SweptFilter[] left = new SweptFilter[3];
    private final SweptFilter[] right = new SweptFilter[3];

    /** What makes one cabinet sound unlike another: Hz and dB. */
    private enum Model {
        ONE_BY_TWELVE(95, 130, 3, 450, -3, 2800, 6, 5000),
        TWO_BY_TWELVE(85, 120, 3.5, 400, -4, 3300, 5, 5300),
        FOUR_BY_TWELVE(75, 110, 5, 500, -6, 2500, 7, 4400),
        EIGHT_BY_TEN(50, 85, 4, 700, -3, 1800, 4, 3900);

        private static final Model[] ALL = values();

        private final double bottom;
        private final double thump;
        private final double thumpGain;
        private final double hollow;
        private final double hollowGain;
        private final double presence;
        private final double presenceGain;
        private final double top;

        Model(
                double bottom,
                double thump,
                double thumpGain,
                double hollow,
                double hollowGain,
                double presence,
                double presenceGain,
                double top) {
            this.bottom = bottom;
            this.thump = thump;
            this.thumpGain = thumpGain;
            this.hollow = hollow;
            this.hollowGain = hollowGain;
            this.presence = presence;
            this.presenceGain = presenceGain;
            this.top = top;
        }
    }

    public Cabinet(int sampleRate) {
        bottom = new Glide(sampleRate, GLIDE_SECONDS);
        top = new Glide(sampleRate, GLIDE_SECONDS);
        body = new Equaliser(sampleRate);
        for (int i = 0; i < left.length; i++) {
            left[i] = new SweptFilter(sampleRate);
            right[i] = new SweptFilter(sampleRate);
        }
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        Model model = Model.ALL[slot.knobs().choice(MODEL)];
        double tone = slot.knob(TONE) - 0.5;
        bottom.to(Math.log(model.bottom), frames);
        top.to(Math.log(model.top) + tone, frames);
        body.tune(1, EqBandType.PEAK, model.thump, model.thumpGain, 1.2, true);
        body.tune(2, EqBandType.PEAK, model.hollow, model.hollowGain, 0.8, true);
        body.tune(3, EqBandType.PEAK, model.presence, model.presenceGain + TONE_DECIBELS * tone, 1.2, true);
        body.process(signal, frames);
        ends(left, signal.left, frames);
        ends(right, signal.right, frames);
    }

    private void ends(SweptFilter[] filters, float[] signal, int frames) {
        double highest = Math.exp(top.value());
        filters[0].tune(FilterType.HIGH_PASS, Math.exp(bottom.value()), 1, 1);
        filters[1].tune(FilterType.LOW_PASS, highest, TOP_Q[0], 1);
        filters[2].tune(FilterType.LOW_PASS, highest, TOP_Q[1], 1);
        for (SweptFilter filter : filters) {
            filter.process(signal, frames);
        }
    }

    @Override
    public void reset() {
        bottom.reset();
        top.reset();
        body.reset();
        for (int i = 0; i < left.length; i++) {
            left[i].reset();
            right[i].reset();
        }
    }

    @Override
    public boolean isQuiet() {
        boolean quiet = body.isQuiet();
        for (int i = 0; i < left.length; i++) {
            quiet &= left[i].isQuiet() && right[i].isQuiet();
        }
        return quiet;
    }
}
