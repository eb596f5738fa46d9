package dev.consort.audio.tone.wind;

/**
 * A reed that lets through the less, the harder it is drawn in, on a pipe that returns what it is sent the other way
 * round. For the audio thread.
 *
 * <p>The straight table of Smith, "Efficient Simulation of the Reed-Bore and Bow-String Mechanisms" (ICMC, 1986), as Cook
 * uses it. With a pipe without colour, the tone is a map that is applied once in every half period: from it come the
 * rest that nobody hears and the loudness, before anything sounds (Maganza, Caussé and Laloë, "Bifurcations, Period
 * Doublings and Chaos in Clarinetlike Systems", 1986).
 */
final class Reed {
    private static final double REST = 0.7;
    private static final int ROUNDS = 48;
    private static final int LAST = 4;

    private double slope;
    private double breath;
    private double returned;
    private double still;
    private double swing;

    /**
     * Takes the reed between the lips.
     *
     * @param stiffness how fast it closes, 0.2–0.4
     * @param pressure of the breath, 0.6–1
     * @param kept what the pipe returns of what it is sent, below 1
     */
    void shape(double stiffness, double pressure, double kept) {
        slope = -stiffness;
        breath = pressure;
        returned = kept;
        still = settled();
        swing = swung();
    }

    /** What goes into the pipe for what comes back, both as waves of pressure. */
    double next(double back, double noise) {
        double blown = breath + noise;
        double across = -back - blown;
        double open = Math.max(-1, Math.min(1, REST + slope * across));
        return blown + across * open;
    }

    /** Where it would stay if nothing disturbed it: half of each step makes the oscillation die. */
    private double settled() {
        double at = 0;
        for (int i = 0; i < ROUNDS; i++) {
            at = 0.5 * (at + next(returned * at, 0));
        }
        return at;
    }

    private double swung() {
        double at = still + 0.2;
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            at = next(returned * at, 0);
            least = i >= ROUNDS - LAST ? Math.min(least, at) : least;
            most = i >= ROUNDS - LAST ? Math.max(most, at) : most;
        }
        return (most - least) / 2;
    }

    /** The middle of the oscillation. */
    double still() {
        return still;
    }

    /** How far it swings to either side. */
    double swing() {
        return swing;
    }
}
