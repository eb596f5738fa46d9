package dev.consort.audio.tone.wind;

/**
 * Pulses between frames, without offset and with little above half the sample rate: each is a cubic B-spline, four frames
 * wide. For the audio thread.
 *
 * <p>Välimäki, Pekonen and Nam, "Perceptually informed synthesis of bandlimited classical waveforms using integrated
 * polynomial interpolation" (JASA, 2012).
 */
final class PulseTrain {
    private double phase;
    private double first;
    private double second;
    private double third;

    /** Begins anew with a pulse. */
    void start() {
        phase = 1;
        first = 0;
        second = 0;
        third = 0;
    }

    /** The next frame at a frequency that is a share of the sample rate, below a half; every pulse has an area of 1. */
    double next(double step) {
        double now = first;
        first = second;
        second = third;
        third = 0;
        phase += step;
        if (phase >= 1) {
            phase -= 1;
            now += pulse(Math.min(1, phase / step));
        }
        return now - step;
    }

    /** Puts in a pulse that came some part of a frame ago; answers what it is now. */
    private double pulse(double ago) {
        double square = ago * ago;
        double cube = square * ago;
        double rest = 1 - ago;
        first += (1 + 3 * ago + 3 * square - 3 * cube) / 6;
        second += (4 - 6 * square + 3 * cube) / 6;
        third += rest * rest * rest / 6;
        return cube / 6;
    }
}
