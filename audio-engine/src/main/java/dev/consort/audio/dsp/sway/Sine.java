package dev.consort.audio.dsp.sway;

/** The sine from a table that is only read, exact to a millionth. Any thread. */
public final class Sine {
    private static final int SIZE = 4096;
    private static final float[] TABLE = new float[SIZE + 2];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = (float) Math.sin(2 * Math.PI * i / SIZE);
        }
    }

    private Sine() {}

    /** The sine of a number of turns, 0 to 2. */
    public static float of(double turns) {
        double place = turns * SIZE;
        int whole = (int) place;
        float share = (float) (place - whole);
        int at = whole & SIZE - 1;
        return TABLE[at] + (TABLE[at + 1] - TABLE[at]) * share;
    }

    /** The cosine of a number of turns, 0 to 1. */
    public static float cosine(double turns) {
        return of(turns + 0.25);
    }
}
