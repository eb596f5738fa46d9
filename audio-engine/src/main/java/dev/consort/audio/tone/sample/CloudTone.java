package dev.consort.audio.tone.sample;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.Sine;
import dev.consort.audio.dsp.osc.Turns;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * A cloud of short sounds around a note, scattered in place and pitch: each a sine with a soft octave under a bell, at
 * moments left to chance.
 *
 * <p>Roads, "Microsound" (2001), asynchronous granular synthesis.
 */
public final class CloudTone implements Tone {
    private static final int GRAIN = Knobs.place(SourceType.GRANULAR.params(), "grain");
    private static final int DENSITY = Knobs.place(SourceType.GRANULAR.params(), "density");
    private static final int SPREAD = Knobs.place(SourceType.GRANULAR.params(), "spread");
    private static final int SCATTER = Knobs.place(SourceType.GRANULAR.params(), "scatter");

    /** At the densest and longest, 50 sound at once; more would only be noise. */
    private static final int MOST = 64;

    private static final double OCTAVE = 0.25;
    private static final double SEMITONES_AT_FULL_SCATTER = 12;

    private final int sampleRate;
    private final Dice dice;
    private final double[] phase = new double[MOST];
    private final double[] turn = new double[MOST];
    private final double[] age = new double[MOST];
    private final double[] step = new double[MOST];
    private final float[] lefts = new float[MOST];
    private final float[] rights = new float[MOST];
    private final double[] low = new double[StereoSignal.CHUNK];
    private final double[] high = new double[StereoSignal.CHUNK];
    private final double[] bell = new double[StereoSignal.CHUNK];
    private int sounding;
    private double untilNext;
    private double notePhase;

    public CloudTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        sounding = 0;
        untilNext = 0;
        notePhase = 0;
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        out.clear(frames);
        for (int done = 0; done < frames; ) {
            if (untilNext < 1) {
                begin(timbre, hz);
                untilNext += pause(timbre.knob(DENSITY));
            }
            int run = (int) Math.max(1, Math.min(frames - done, Math.floor(untilNext)));
            for (int grain = sounding - 1; grain >= 0; grain--) {
                add(grain, out, done, run);
            }
            untilNext -= run;
            notePhase += run * hz / sampleRate;
            notePhase -= Math.floor(notePhase);
            done += run;
        }
    }

    /** Half to one and a half of the average: a cloud without holes. */
    private double pause(double perSecond) {
        return Math.max(1, sampleRate / perSecond * (0.5 + dice.unit()));
    }

    private void begin(Timbre timbre, double hz) {
        double scattered = hz * Math.pow(2, dice.bipolar() * timbre.knob(SCATTER) * SEMITONES_AT_FULL_SCATTER / 12);
        double angle = (1 + dice.bipolar() * timbre.knob(SPREAD)) * Math.PI / 4;
        double overlap = timbre.knob(GRAIN) * timbre.knob(DENSITY);
        if (sounding == MOST) {
            return;
        }
        int grain = sounding++;
        // Where the note would be had it sounded on, so that a cloud without scatter has one pitch.
        phase[grain] = notePhase;
        turn[grain] = Math.min(scattered / sampleRate, 0.23);
        age[grain] = 0;
        step[grain] = 1 / Math.max(8, timbre.knob(GRAIN) * sampleRate);
        // Sounds of one pitch add up; others add their powers.
        double scatterShare = Math.min(1, 4 * timbre.knob(SCATTER));
        double gain = 1.2 / Math.pow(Math.max(1, overlap / 2), 1 - scatterShare / 2);
        lefts[grain] = (float) (gain * Math.cos(angle));
        rights[grain] = (float) (gain * Math.sin(angle));
    }

    private void add(int grain, StereoSignal out, int from, int frames) {
        int left = (int) Math.ceil((1 - age[grain]) / step[grain]);
        int count = Math.max(1, Math.min(frames, left));
        Turns.ramp(low, phase[grain], turn[grain], count);
        Turns.ramp(high, 2 * phase[grain], 2 * turn[grain], count);
        Turns.ramp(bell, age[grain], step[grain], count);
        Sine.of(low, count);
        Sine.of(high, count);
        Grain.bells(bell, count);
        for (int i = 0; i < count; i++) {
            float sample = (float) (bell[i] * (low[i] + OCTAVE * high[i]));
            out.left[from + i] += sample * lefts[grain];
            out.right[from + i] += sample * rights[grain];
        }
        phase[grain] = Turns.within(phase[grain] + count * turn[grain]);
        age[grain] += count * step[grain];
        if (count == left) {
            remove(grain);
        }
    }

    private void remove(int grain) {
        int last = --sounding;
        phase[grain] = phase[last];
        turn[grain] = turn[last];
        age[grain] = age[last];
        step[grain] = step[last];
        lefts[grain] = lefts[last];
        rights[grain] = rights[last];
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
