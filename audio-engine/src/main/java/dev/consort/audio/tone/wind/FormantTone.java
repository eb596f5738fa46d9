package dev.consort.audio.tone.wind;

import dev.consort.audio.dsp.PitchRange;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * A voice on one vowel: the throat's pulses carry the pitch, a resonance stays where it is. Two fainter ones above it
 * come out as it is sung louder; a soft hum keeps the note when the resonance is far from it.
 */
public final class FormantTone implements Tone {
    private static final int FORMANT = Knobs.place(SourceType.FORMANT.params(), "formant");
    private static final int BANDWIDTH = Knobs.place(SourceType.FORMANT.params(), "bandwidth");
    private static final double LOWEST_HZ = 8;
    private static final double HUM = 0.2;
    private static final double THROAT_HZ = 5000;
    private static final double TINY = 1e-15;

    private final int sampleRate;
    private final PitchRange range;
    private final PulseTrain pulses = new PulseTrain();
    private final Formant main;
    private final Formant second;
    private final Formant third;
    private double effort;
    private double tunedHz;
    private double tunedFormant;
    private double tunedBandwidth;
    private double hum;
    private double humming;
    private double humPass;
    private double humGain;

    public FormantTone(int sampleRate) {
        this.sampleRate = sampleRate;
        range = new PitchRange(LOWEST_HZ, 0.35 * sampleRate);
        main = new Formant(sampleRate);
        second = new Formant(sampleRate);
        third = new Formant(sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        effort = velocity;
        tunedHz = 0;
        pulses.start();
        main.still();
        second.still();
        third.still();
        measure(timbre, range.within(hz));
        main.arrive();
        second.arrive();
        third.arrive();
        hum = 0;
        humming = 0;
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double inside = range.within(hz);
        measure(timbre, inside);
        double step = inside / sampleRate;
        for (int i = 0; i < frames; i++) {
            double pulse = pulses.next(step);
            hum += (pulse - hum) * humPass;
            humming += (hum - humming) * humPass;
            out.left[i] = (float) (main.next(pulse) + second.next(pulse) + third.next(pulse) + humGain * humming);
        }
        flush();
    }

    private void measure(Timbre timbre, double hz) {
        double formant = timbre.knob(FORMANT);
        double bandwidth = timbre.knob(BANDWIDTH);
        if (hz == tunedHz && formant == tunedFormant && bandwidth == tunedBandwidth) {
            return;
        }
        tunedHz = hz;
        tunedFormant = formant;
        tunedBandwidth = bandwidth;
        main.tune(formant, bandwidth, hz, 0.8);
        second.tune(2.3 * formant, 1.3 * bandwidth, hz, (0.03 + 0.17 * effort * effort) * carried(2.3 * formant));
        third.tune(3.6 * formant, 1.8 * bandwidth, hz, (0.01 + 0.1 * effort * effort) * carried(3.6 * formant));
        humPass = 1 - Math.exp(-2 * Math.PI * 1.2 * hz / sampleRate);
        humGain = HUM * (1.3 - 0.6 * effort) * sampleRate / (2 * hz);
    }

    /** The throat gives less at high frequencies, by 12 dB in an octave. */
    private static double carried(double hz) {
        double octaves = hz / THROAT_HZ;
        return 1 / (1 + octaves * octaves);
    }

    private void flush() {
        main.flush();
        second.flush();
        third.flush();
        hum = Math.abs(hum) >= TINY ? hum : 0;
        humming = Math.abs(humming) >= TINY ? humming : 0;
    }
}
