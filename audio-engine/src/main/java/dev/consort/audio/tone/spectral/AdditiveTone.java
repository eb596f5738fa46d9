package dev.consort.audio.tone.spectral;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.Sine;
import dev.consort.audio.dsp.osc.Turns;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Up to 32 harmonic partials, each weaker than the first by its number to the power of the rolloff. Partials come and go
 * softly, and are gone before they reach half the sample rate.
 *
 * <p>Each partial is a sine by the recurrence of its last two frames, begun anew with every chunk. Their phases are those
 * of M. Schroeder, "Synthesis of Low-Peak-Factor Signals and Binary Sequences with Low Autocorrelation" (1970), so that
 * many equal ones do not pile up in a click.
 */
public final class AdditiveTone implements Tone {
    private static final int HARMONICS = Knobs.place(SourceType.ADDITIVE.params(), "harmonics");
    private static final int ROLLOFF = Knobs.place(SourceType.ADDITIVE.params(), "rolloff");
    private static final int MOST = 32;
    private static final double LEVEL = 0.62;
    private static final double FADE_SECONDS = 0.01;
    private static final double SILENT = 1e-6;
    private static final double[] PHASES = phases();
    private static final double[] LOGS = logs();

    private final int sampleRate;
    private final double[] levels = new double[MOST];
    private final double[] aims = new double[MOST];
    private final double[] rises = new double[MOST];
    private final double[] now = new double[MOST];
    private final double[] before = new double[MOST];
    private final double[] turns = new double[MOST];
    private double phase;
    private double knownRolloff = Double.NaN;
    private int knownCount;
    private double knownStep;
    private int sounding;

    public AdditiveTone(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    private static double[] phases() {
        double[] phases = new double[MOST];
        for (int i = 0; i < MOST; i++) {
            phases[i] = (i * (i + 1) / (2.0 * MOST)) % 1;
        }
        return phases;
    }

    private static double[] logs() {
        double[] logs = new double[MOST];
        for (int i = 0; i < MOST; i++) {
            logs[i] = Math.log(i + 1);
        }
        return logs;
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        phase = 0;
        aim(timbre, Turns.perFrame(hz, sampleRate));
        System.arraycopy(aims, 0, levels, 0, MOST);
    }

    /** Where the levels go. */
    private void aim(Timbre timbre, double step) {
        double rolloff = timbre.knob(ROLLOFF);
        int count = timbre.knobs().choice(HARMONICS);
        if (rolloff != knownRolloff || count != knownCount || step != knownStep) {
            knownRolloff = rolloff;
            knownCount = count;
            knownStep = step;
            weigh(rolloff, Math.min(count, MOST), step);
        }
    }

    private void weigh(double rolloff, int count, double step) {
        double power = 0;
        for (int i = 0; i < MOST; i++) {
            aims[i] = i < count ? Math.exp(-rolloff * LOGS[i]) : 0;
            power += aims[i] * aims[i];
        }
        // A sine may be stronger than many partials, which pile up and are heard better.
        double gain = LEVEL * (1 - 0.45 * Math.min(1, (1 - 1 / power) / 0.3)) * Math.sqrt(2 / power);
        for (int i = 0; i < MOST; i++) {
            aims[i] *= gain * Math.max(0, Math.min(1, (0.48 - (i + 1) * step) / 0.04));
        }
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double step = Turns.perFrame(hz, sampleRate);
        aim(timbre, step);
        begin(step, 1 - Math.exp(-frames / (FADE_SECONDS * sampleRate)), frames);
        for (int i = 0; i < frames; i++) {
            out.left[i] = (float) sum();
        }
        phase += frames * step;
        phase -= Math.floor(phase);
    }

    private void begin(double step, double way, int frames) {
        sounding = 0;
        for (int i = 0; i < MOST; i++) {
            double change = (aims[i] - levels[i]) * way;
            if (Math.abs(change) < SILENT * way) {
                levels[i] = aims[i];
                change = 0;
            }
            rises[i] = change / frames;
            if (levels[i] != 0 || change != 0) {
                sounding = i + 1;
                begin(i, (i + 1) * step);
            }
        }
    }

    private void begin(int partial, double step) {
        double at = (partial + 1) * phase + PHASES[partial];
        turns[partial] = 2 * Sine.of(step + 0.25);
        now[partial] = Sine.of(at);
        before[partial] = Sine.of(at - step);
    }

    private double sum() {
        double sum = 0;
        for (int i = 0; i < sounding; i++) {
            double next = turns[i] * now[i] - before[i];
            sum += levels[i] * now[i];
            levels[i] += rises[i];
            before[i] = now[i];
            now[i] = next;
        }
        return sum;
    }
}
