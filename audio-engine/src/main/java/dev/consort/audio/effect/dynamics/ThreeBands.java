package dev.consort.audio.effect.dynamics;

import dev.consort.audio.dsp.Crossover;

/** One channel in three bands, split at 180 Hz and 2.5 kHz, which add up to every frequency at its full level. */
final class ThreeBands {
    private static final double LOW_HZ = 180;
    private static final double HIGH_HZ = 2500;

    private final Crossover below;
    private final Crossover above;
    /** Turns the lows as the upper crossover turns the rest. */
    private final Crossover along;

    ThreeBands(int sampleRate) {
        below = new Crossover(LOW_HZ, sampleRate);
        above = new Crossover(HIGH_HZ, sampleRate);
        along = new Crossover(HIGH_HZ, sampleRate);
    }

    void split(double in) {
        below.split(in);
        along.split(below.lows());
        above.split(below.highs());
    }

    double low() {
        return along.whole();
    }

    double middle() {
        return above.lows();
    }

    double high() {
        return above.highs();
    }

    void flush() {
        below.flush();
        above.flush();
        along.flush();
    }

    void reset() {
        below.reset();
        above.reset();
        along.reset();
    }
}
