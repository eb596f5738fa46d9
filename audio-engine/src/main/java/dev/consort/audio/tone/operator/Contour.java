package dev.consort.audio.tone.operator;

/** How an index moves in the course of a note: towards a peak, then to where it stays. For the audio thread. */
final class Contour {
    private final int sampleRate;
    private double level;
    private double aim;
    private double rate;
    private double peak;
    private double later;
    private double laterRate;

    Contour(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /**
     * Begins.
     *
     * @param attack seconds to the peak of 1; 0 begins there
     * @param stay where it goes then, 0–1
     * @param decay seconds in which it goes two thirds of that way
     */
    void start(double attack, double stay, double decay) {
        // Aimed higher than the peak, it passes there while still rising.
        peak = attack > 0 ? 1 : Double.NEGATIVE_INFINITY;
        level = attack > 0 ? 0 : 1;
        aim = 1.2;
        rate = rate(attack / Math.log(6));
        later = stay;
        laterRate = rate(decay);
    }

    /** Goes to nothing in about three times as many seconds. */
    void end(double seconds) {
        later = 0;
        laterRate = rate(seconds);
        peak = Double.NEGATIVE_INFINITY;
    }

    /** Writes the next frames. */
    void fill(double[] levels, int frames) {
        double now = level;
        for (int i = 0; i < frames; i++) {
            if (now >= peak) {
                aim = later;
                rate = laterRate;
                peak = Double.NEGATIVE_INFINITY;
            }
            now += (aim - now) * rate;
            levels[i] = now;
        }
        // Rounds a dying level to zero.
        level = now < 1e-9 ? 0 : now;
    }

    private double rate(double seconds) {
        return 1 - Math.exp(-1 / Math.max(1, seconds * sampleRate));
    }
}
