package dev.consort.audio.tone.drum;

/**
 * The part of a drum that hisses or clatters: noise, or many squares without common measure, between two edges.
 *
 * @param metal share of the squares, 0–1; the rest is noise
 * @param metalHz the lowest square
 * @param low lower edge, Hz
 * @param high upper edge, Hz
 * @param seconds in which it falls by 60 dB
 * @param level gain before the edges take away
 * @param attack seconds in which it reaches two thirds; 0 for at once
 * @param grains how often it begins anew; 1 for once
 * @param gap seconds between two beginnings
 * @param grainSeconds in which all but the last grain fall by 60 dB
 */
record Wash(
        double metal,
        double metalHz,
        double low,
        double high,
        double seconds,
        double level,
        double attack,
        int grains,
        double gap,
        double grainSeconds) {
    static final Wash NONE = noise(1000, 2000, 0, 0);

    static Wash noise(double low, double high, double seconds, double level) {
        return metal(0, 400, low, high, seconds, level);
    }

    static Wash metal(double share, double hz, double low, double high, double seconds, double level) {
        return new Wash(share, hz, low, high, seconds, level, 0, 1, 0.01, 0.01);
    }

    Wash swelling(double inSeconds) {
        return new Wash(metal, metalHz, low, high, seconds, level, inSeconds, grains, gap, grainSeconds);
    }

    /** Begins so often, so far apart. */
    Wash grains(int count, double apart, double each) {
        return new Wash(metal, metalHz, low, high, seconds, level, attack, count, apart, each);
    }
}
