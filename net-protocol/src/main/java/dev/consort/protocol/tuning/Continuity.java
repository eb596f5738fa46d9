package dev.consort.protocol.tuning;

/**
 * How a chord follows the one before it. The chord as a whole is put where its common tones were, on average; if they
 * do not fit its proportion, each goes part of the way. What is in common is a matter of pitch classes: a tone may
 * change its octave.
 *
 * @param homing cents by which each retuning may lead the drift back towards 0
 * @param bound the largest drift in cents
 */
record Continuity(double homing, double bound) {
    /** Follows the common tones wherever they lead. The bound is an octave: a whole night's drift must stay audible. */
    static final Continuity FREE = new Continuity(0, 1200);

    /** Returns home in steps that pass unnoticed. The bound leaves room for one comma of any flavour, up to 27.3 cents. */
    static final Continuity HOMEWARD = new Continuity(5, 30);

    /** Cents that a common tone may be out of its chord: about the least change of a held tone that is heard. */
    private static final double SNAP = 5;

    /** How much of its way back a common tone goes that is further out than that. */
    private static final double PULL = 0.7;

    /**
     * Moves a chord to where it belongs after what was before. Makes nothing new.
     *
     * @param tones the pitch classes that sound, bit 0 for C
     * @param now the chord's offsets without any drift; overwritten
     */
    void follow(MovingIntonation before, int tones, MovingIntonation now) {
        double[] home = now.offsets();
        int common = before.held() & tones;
        double shift = shift(before, common, home);
        double drift = led(shift);
        for (int pitchClass = 0; pitchClass < home.length; pitchClass++) {
            double kept = isIn(common, pitchClass) ? kept(before.cents(pitchClass) - home[pitchClass] - shift) : 0;
            home[pitchClass] += drift + kept;
        }
        now.remember(tones, drift);
    }

    /** Cents by which the chord moves to be, on average, where its common tones were; without any, the drift remains. */
    private static double shift(MovingIntonation before, int common, double[] home) {
        double sum = 0;
        for (int pitchClass = 0; pitchClass < home.length; pitchClass++) {
            sum += isIn(common, pitchClass) ? before.cents(pitchClass) - home[pitchClass] : 0;
        }
        return common == 0 ? before.drift() : sum / Integer.bitCount(common);
    }

    private double led(double shift) {
        return within(bound, shift - within(homing, shift));
    }

    private static double within(double limit, double cents) {
        return Math.max(-limit, Math.min(limit, cents));
    }

    private static double kept(double difference) {
        return Math.abs(difference) <= SNAP ? difference : PULL * difference;
    }

    private static boolean isIn(int bits, int pitchClass) {
        return (bits >> pitchClass & 1) == 1;
    }
}
