package dev.consort.audio.scsynth.effect;

/** What every effect's synth can be told besides the knobs of its table. */
public final class EffectParams {
    /** The bus that it changes, and the one after it. */
    public static final String BUS = "out";

    /** 0 lets the sound pass as it is. */
    public static final String ON = "on";

    /** The bus that it listens to, and the one after it; −1 for none. */
    public static final String SIDE = "side";

    /** The first of twelve: how far each pitch class, from c, is from the nearest of the key, in semitones. */
    public static final String PULL = "pull";

    /** The server's number of the left, or only, impulse response. */
    public static final String IMPULSE_LEFT = "impulseLeft";

    /** The server's number of the right impulse response. */
    public static final String IMPULSE_RIGHT = "impulseRight";

    private EffectParams() {}
}
