package dev.consort.audio.tone.wave;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.SawSum;
import dev.consort.audio.dsp.osc.Turns;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Seven saws that run by themselves: one at the pitch, three below and three above it, spread over both sides.
 *
 * <p>Places, curve of the spread and levels as measured of the JP-8000: A. Szabo, "How to Emulate the Super Saw" (KTH,
 * 2010). Even without spread a third of a cent is left, so that they never freeze in one position. Their places in the
 * picture are of our own choosing: those that belong together face each other.
 */
public final class SuperSawTone implements Tone {
    private static final int SPREAD = Knobs.place(SourceType.SUPER_SAW.params(), "spread");
    private static final int MIX = Knobs.place(SourceType.SUPER_SAW.params(), "mix");
    private static final int SAWS = 7;
    private static final int CENTRE = 3;
    private static final double LEVEL = 0.48;
    private static final double[] PLACES = {-0.11002313, -0.06288439, -0.01952356, 0, 0.01991221, 0.06216538, 0.10745242
    };
    /** By falling powers of the spread. */
    private static final double[] CURVE = {
        10028.7312891634,
        -50818.8652045924,
        111363.4808729368,
        -138150.6761080548,
        106649.6679158292,
        -53046.9642751875,
        17019.9518580080,
        -3425.0836591318,
        404.2703938388,
        -24.1878824391,
        0.6717417634,
        0.0030115596
    };
    /** −1 left, 1 right. */
    private static final double[] PANS = {-0.8, 0.55, -0.3, 0, 0.3, -0.55, 0.8};

    private final int sampleRate;
    private final Dice dice;
    private final SawSum middle = new SawSum();
    private final SawSum left = new SawSum();
    private final SawSum right = new SawSum();
    private final float[] inMiddle = new float[StereoSignal.CHUNK];
    private final Smoothed centre;
    private final Smoothed side;
    private final double[] phases = new double[SAWS];
    private final double[] steps = new double[SAWS];
    private final double[] lefts = new double[SAWS];
    private final double[] rights = new double[SAWS];

    public SuperSawTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        centre = new Smoothed(sampleRate, 1);
        side = new Smoothed(sampleRate, 0);
        for (int saw = 0; saw < SAWS; saw++) {
            double angle = (PANS[saw] + 1) * Math.PI / 4;
            lefts[saw] = Math.cos(angle) * Math.sqrt(2);
            rights[saw] = Math.sin(angle) * Math.sqrt(2);
        }
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        middle.reset();
        left.reset();
        right.reset();
        for (int saw = 0; saw < SAWS; saw++) {
            phases[saw] = dice.unit();
        }
        mix(timbre.knob(MIX));
        centre.arrive();
        side.arrive();
    }

    /** Levels by the knob, made up so that all of them together are as loud as one. */
    private void mix(double knob) {
        double one = 0.99785 - 0.55366 * knob;
        double others = 0.044372 + 1.2841 * knob - 0.73764 * knob * knob;
        double gain = LEVEL / Math.sqrt(one * one + (SAWS - 1) * others * others);
        centre.aim(gain * one);
        side.aim(gain * others);
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        tune(Turns.perFrame(hz, sampleRate), timbre.knob(SPREAD));
        mix(timbre.knob(MIX));
        centre.ramp(frames);
        side.ramp(frames);
        draw(out, frames);
        blend(inMiddle, out.left, frames);
        blend(inMiddle, out.right, frames);
    }

    private void draw(StereoSignal out, int frames) {
        middle.begin(frames);
        left.begin(frames);
        right.begin(frames);
        for (int saw = 0; saw < SAWS; saw++) {
            double phase = phases[saw];
            if (saw == CENTRE) {
                phases[saw] = middle.add(phase, steps[saw], 1, frames);
            } else {
                phases[saw] = left.add(phase, steps[saw], lefts[saw], frames);
                right.add(phase, steps[saw], rights[saw], frames);
            }
        }
        middle.draw(inMiddle, 0, frames);
        left.draw(out.left, 0, frames);
        right.draw(out.right, 0, frames);
    }

    private void blend(float[] alone, float[] others, int frames) {
        for (int i = 0; i < frames; i++) {
            others[i] = centre.at(i) * alone[i] + side.at(i) * others[i];
        }
    }

    private void tune(double step, double spread) {
        double wide = 0;
        for (double factor : CURVE) {
            wide = wide * spread + factor;
        }
        for (int saw = 0; saw < SAWS; saw++) {
            steps[saw] = Math.min(step * (1 + PLACES[saw] * wide), 0.49);
        }
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
