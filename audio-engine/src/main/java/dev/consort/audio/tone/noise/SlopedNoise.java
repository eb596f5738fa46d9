package dev.consort.audio.tone.noise;

import dev.consort.audio.dsp.Dice;

/**
 * White noise through a chain of first-order slopes, made up to a root mean square of a quarter.
 *
 * <p>Corners become digital by the matched z-transform. Whatever the slopes are, there is a zero at 0 Hz among them.
 */
final class SlopedNoise implements NoiseSource {
    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final double LEVEL = 0.25;
    /** Of noise between −1 and 1. */
    private static final double WHITE = Math.sqrt(1.0 / 3);

    private static final double HALF_TURN = Math.PI;
    /** Of a twelfth of an octave, down from half the sample rate by fifteen octaves. */
    private static final int INTERVALS = 180;

    private static final double RATIO = Math.pow(0.5, 1.0 / 12);

    private final Dice dice;
    private final double[] zeros;
    private final double[] poles;
    private final double[] ins;
    private final double[] outs;
    private final double gain;

    /** Corners in Hz, a zero with a pole. */
    private SlopedNoise(Dice dice, int sampleRate, double[] zeroHz, double[] poleHz) {
        this.dice = dice;
        zeros = places(zeroHz, sampleRate);
        poles = places(poleHz, sampleRate);
        ins = new double[zeros.length];
        outs = new double[zeros.length];
        gain = LEVEL / (WHITE * response());
    }

    /** −6 dB an octave from 40 Hz on. */
    static SlopedNoise brown(Dice dice, int sampleRate) {
        return new SlopedNoise(dice, sampleRate, new double[] {0, NONE}, new double[] {20, 20});
    }

    /**
     * Equally loud at every frequency: the inverse of the A-weighting of IEC 61672-1, whose corners these are, from 50 Hz
     * on; below, where it would grow without end, it stays, and ends at 0 Hz.
     */
    static SlopedNoise grey(Dice dice, int sampleRate) {
        return new SlopedNoise(dice, sampleRate, new double[] {0, 107.7, 737.9, 12_194, 12_194}, new double[] {
            20, 20.6, 20.6, NONE, NONE
        });
    }

    private static double[] places(double[] hz, int sampleRate) {
        double[] places = new double[hz.length];
        for (int i = 0; i < hz.length; i++) {
            places[i] = Math.exp(-2 * Math.PI * hz[i] / sampleRate);
        }
        return places;
    }

    /** How much stronger noise comes out than it went in: the mean of the response, over a logarithmic scale of turns. */
    private double response() {
        double power = 0;
        double last = HALF_TURN;
        for (int i = 0; i < INTERVALS; i++) {
            double next = last * RATIO;
            power += response(Math.sqrt(last * next)) * (last - next) / HALF_TURN;
            last = next;
        }
        return Math.sqrt(power);
    }

    /** The power that comes out at so many radians per frame. */
    private double response(double angle) {
        double power = 1;
        double cosine = 2 * Math.cos(angle);
        for (int i = 0; i < zeros.length; i++) {
            power *= (1 - zeros[i] * (cosine - zeros[i])) / (1 - poles[i] * (cosine - poles[i]));
        }
        return power;
    }

    @Override
    public void fill(float[] out, int frames) {
        for (int i = 0; i < frames; i++) {
            out[i] = (float) (gain * next(dice.bipolar()));
        }
    }

    private double next(double white) {
        double signal = white;
        for (int i = 0; i < zeros.length; i++) {
            double sloped = signal - zeros[i] * ins[i] + poles[i] * outs[i];
            ins[i] = signal;
            outs[i] = sloped;
            signal = sloped;
        }
        return signal;
    }
}
