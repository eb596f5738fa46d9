package dev.consort.audio.tone.wind;

import dev.consort.audio.dsp.DelayLine;
import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.PitchRange;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * A reed on a straight pipe, half a period long, which loses high frequencies at its open end by a filter of equal delay
 * at all of them: so the tone is in tune at every pressure. Note by note it starts from a faint wave in the pipe.
 *
 * <p>Smith (ICMC, 1986); Cook and Scavone, "The Synthesis ToolKit" (ICMC, 1999), class Clarinet.
 */
public final class BlownTone implements Tone {
    private static final int PRESSURE = Knobs.place(SourceType.BLOWN.params(), "pressure");
    private static final int EMBOUCHURE = Knobs.place(SourceType.BLOWN.params(), "embouchure");
    private static final double LOWEST_HZ = 16;
    private static final double KEPT = 0.96;
    private static final double FIRST_SHARE = 0.6;
    private static final double OFFSET_HZ = 6;
    private static final double TINY = 1e-15;

    private final int sampleRate;
    private final PitchRange range;
    private final DelayLine pipe;
    private final Reed reed = new Reed();
    private final Dice dice;
    private final double keep;
    private final double move;
    private double pressure;
    private double embouchure;
    private double speed;
    private double one;
    private double two;
    private double rounding;
    private double pass;
    private double last;
    private double straight;
    private double rounded;
    private double gain;
    private double gainAim;

    public BlownTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        range = new PitchRange(LOWEST_HZ, sampleRate / 10.0);
        pipe = new DelayLine(sampleRate, 0.55 / LOWEST_HZ);
        dice = new Dice(seed);
        keep = Math.exp(-2 * Math.PI * OFFSET_HZ / sampleRate);
        move = 1 - Math.exp(-1 / (0.01 * sampleRate));
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        speed = velocity;
        pressure = Double.NaN;
        double inside = range.within(hz);
        measure(timbre, inside);
        gain = gainAim;
        fill(inside);
        one = reed.still();
        two = reed.still();
        last = reed.still();
        straight = 0;
        rounded = 0;
    }

    private void fill(double hz) {
        pipe.clear();
        pipe.tune(length(hz));
        int frames = (int) length(hz) + 4;
        for (int i = 0; i < frames; i++) {
            double wave = Math.sin(2 * Math.PI * hz * (i - frames) / sampleRate);
            pipe.write(reed.still() + FIRST_SHARE * reed.swing() * wave);
        }
    }

    /** Half a period, less the frame by which the open end delays. */
    private double length(double hz) {
        return sampleRate / (2 * hz) - 1;
    }

    private void measure(Timbre timbre, double hz) {
        double corner = Math.max(1.2 * hz, 900 * Math.pow(9, speed));
        pass = 1 - Math.exp(-2 * Math.PI * Math.min(corner, 0.4 * sampleRate) / sampleRate);
        // Short pipes have narrow ends, which lose less in every round.
        double small = Math.min(1, length(hz) / 24);
        rounding = small * (0.22 - 0.14 * timbre.knob(EMBOUCHURE) - 0.05 * timbre.knob(PRESSURE));
        if (pressure == timbre.knob(PRESSURE) && embouchure == timbre.knob(EMBOUCHURE)) {
            return;
        }
        pressure = timbre.knob(PRESSURE);
        embouchure = timbre.knob(EMBOUCHURE);
        reed.shape(0.36 - 0.1 * embouchure, 0.72 + 0.2 * pressure, KEPT);
        gainAim = 0.53 / reed.swing();
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double inside = range.within(hz);
        measure(timbre, inside);
        pipe.glide(length(inside));
        double breathiness = 0.02 + 0.05 * pressure;
        for (int i = 0; i < frames; i++) {
            gain += (gainAim - gain) * move;
            out.left[i] = (float) (gain * sounded(blow(breathiness * dice.bipolar())));
        }
        flush();
    }

    private double blow(double noise) {
        double end = pipe.read();
        double back = KEPT * (rounding * (end + two) + (1 - 2 * rounding) * one);
        two = one;
        one = end;
        double sent = reed.next(back, noise);
        pipe.write(sent);
        return sent;
    }

    /** What leaves the pipe: without the breath's own pressure, and as bright as it is blown hard. */
    private double sounded(double sent) {
        straight = sent - last + keep * straight;
        last = sent;
        rounded += (straight - rounded) * pass;
        return rounded;
    }

    private void flush() {
        straight = Math.abs(straight) >= TINY ? straight : 0;
        rounded = Math.abs(rounded) >= TINY ? rounded : 0;
    }
}
