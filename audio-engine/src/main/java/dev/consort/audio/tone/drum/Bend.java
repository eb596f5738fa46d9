package dev.consort.audio.tone.drum;

/**
 * How far above its pitch a skin begins: tension follows how far it is struck out. Two exponential falls, of which the
 * short one is heard as a snap.
 *
 * @param rise the long one's height, as a share of the frequency; below 0 the pitch glides up
 * @param riseSeconds in which it falls to a third (1/e)
 * @param snap the short one's height at full velocity
 * @param snapSeconds in which it falls to a third
 */
record Bend(double rise, double riseSeconds, double snap, double snapSeconds) {
    static final Bend NONE = new Bend(0, 0.01, 0, 0.01);

    /** A fall without a snap. */
    static Bend of(double rise, double seconds) {
        return new Bend(rise, seconds, 0, 0.01);
    }
}
