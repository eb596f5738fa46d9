package dev.consort.audio.tone;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * A plucked string: a burst of noise going round in a delay line that loses a little each time.
 *
 * <p>Karplus and Strong, "Digital Synthesis of Plucked-String and Drum Timbres" (1983), with the loss set from a decay
 * time and the delay of the damping subtracted, as in Jaffe and Smith, "Extensions of the Karplus-Strong Algorithm"
 * (1983). The delay is read between frames by third-order Lagrange interpolation.
 */
public final class PluckedString implements Tone {
    private static final int DECAY = Knobs.place(SourceType.PLUCK.params(), "decay");
    private static final int DAMPING = Knobs.place(SourceType.PLUCK.params(), "damping");
    private static final double LOWEST_HZ = 20;
    private static final double SILENT = 1e-5;

    private final int sampleRate;
    private final float[] line;
    private final Dice dice;
    private int write;
    private double held;
    private double loudness;

    public PluckedString(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        line = new float[(int) (sampleRate / LOWEST_HZ) + 8];
        dice = new Dice(seed);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        int period = (int) Math.ceil(period(hz)) + 4;
        double sum = 0;
        double soft = 0;
        for (int i = 0; i < period; i++) {
            soft += (dice.bipolar() - soft) * 0.6;
            line[i] = (float) soft;
            sum += soft;
        }
        for (int i = 0; i < period; i++) {
            // An offset would go round almost for ever.
            line[i] -= (float) (sum / period);
        }
        write = period % line.length;
        held = 0;
        loudness = 1;
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double pole = 0.75 * damping(timbre);
        double turn = 2 * Math.PI / period(hz);
        double delay = Math.max(1.5, period(hz) - poleDelay(pole, turn));
        double kept = kept(decay(timbre), pole, turn, hz);
        double peak = 0;
        for (int i = 0; i < frames; i++) {
            held += (read(delay) - held) * (1 - pole);
            line[write] = (float) (held * kept);
            write = write + 1 == line.length ? 0 : write + 1;
            out.left[i] = (float) (2 * held);
            peak = Math.max(peak, Math.abs(held));
        }
        loudness = Math.max(peak, loudness * 0.9);
    }

    private static double decay(Timbre timbre) {
        return timbre.type() == SourceType.PLUCK ? timbre.knob(DECAY) : 3;
    }

    private static double damping(Timbre timbre) {
        return timbre.type() == SourceType.PLUCK ? timbre.knob(DAMPING) : 0.35;
    }

    private double period(double hz) {
        return sampleRate / Math.max(LOWEST_HZ, hz);
    }

    /** The frames by which the damping delays the fundamental. */
    private static double poleDelay(double pole, double turn) {
        return Math.atan2(pole * Math.sin(turn), 1 - pole * Math.cos(turn)) / turn;
    }

    /** What one round keeps so that the fundamental falls by 60 dB in the decay time; below 1 at every frequency. */
    private static double kept(double seconds, double pole, double turn, double hz) {
        double wanted = Math.pow(10, -3 / (Math.max(LOWEST_HZ, hz) * seconds));
        double damped = (1 - pole) / Math.sqrt(1 - 2 * pole * Math.cos(turn) + pole * pole);
        return Math.min(wanted / damped, 0.9999);
    }

    private double read(double delay) {
        int whole = (int) delay;
        double d = delay - whole + 1;
        // Four neighbours around the wanted place, the middle two on either side of it.
        double y0 = back(whole - 1);
        double y1 = back(whole);
        double y2 = back(whole + 1);
        double y3 = back(whole + 2);
        return y0 * (d - 1) * (d - 2) * (d - 3) / -6
                + y1 * d * (d - 2) * (d - 3) / 2
                + y2 * d * (d - 1) * (d - 3) / -2
                + y3 * d * (d - 1) * (d - 2) / 6;
    }

    private double back(int frames) {
        int at = write - Math.max(1, frames);
        return line[at < 0 ? at + line.length : at];
    }

    @Override
    public boolean isOver() {
        return loudness < SILENT;
    }
}
