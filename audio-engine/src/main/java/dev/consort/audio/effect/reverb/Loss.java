package dev.consort.audio.effect.reverb;

/** What a way through the room takes from a sound: a gain for the lows, and a low pass. */
final class Loss {
    private static final double REFERENCE_HZ = 5000;
    private static final double HIGHEST = 0.3;
    private static final double SIXTY_DB = -3 * Math.log(10);
    private static final float TINY = 1e-15f;

    private final double cosine;
    private float gain;
    private float pole;
    private float state;

    Loss(int sampleRate) {
        cosine = Math.cos(2 * Math.PI * Math.min(HIGHEST, REFERENCE_HZ / sampleRate));
    }

    /**
     * Tunes it to a way of some seconds and answers what is left of the lows.
     *
     * @param lowSeconds for 60 dB at low frequencies
     * @param highSeconds for 60 dB at 5 kHz, below that at low frequencies
     */
    double tune(double seconds, double lowSeconds, double highSeconds) {
        double low = Math.exp(SIXTY_DB * seconds / lowSeconds);
        double kept = pole(Math.exp(SIXTY_DB * seconds * (1 / highSeconds - 1 / lowSeconds)));
        pole = (float) kept;
        gain = (float) (low * (1 - kept));
        return low;
    }

    /** The pole of a low pass that has a gain of 1 at 0 Hz and this gain at the reference frequency. */
    private double pole(double wanted) {
        double power = Math.min(wanted * wanted, 0.9999);
        double half = 1 - power * cosine;
        return (half - Math.sqrt(half * half - (1 - power) * (1 - power))) / (1 - power);
    }

    /** Takes four sounds through a loss each, at once, because each waits for itself. */
    static void take(Loss[] losses, float[][] sounds, int first, int from, int to) {
        float[] a = sounds[first];
        float[] b = sounds[first + 1];
        float[] c = sounds[first + 2];
        float[] d = sounds[first + 3];
        Loss la = losses[first];
        Loss lb = losses[first + 1];
        Loss lc = losses[first + 2];
        Loss ld = losses[first + 3];
        float sa = la.state;
        float sb = lb.state;
        float sc = lc.state;
        float sd = ld.state;
        for (int i = from; i < to; i++) {
            sa = a[i] * la.gain + sa * la.pole;
            sb = b[i] * lb.gain + sb * lb.pole;
            sc = c[i] * lc.gain + sc * lc.pole;
            sd = d[i] * ld.gain + sd * ld.pole;
            a[i] = sa;
            b[i] = sb;
            c[i] = sc;
            d[i] = sd;
        }
        la.keep(sa);
        lb.keep(sb);
        lc.keep(sc);
        ld.keep(sd);
    }

    private void keep(float last) {
        state = Math.abs(last) >= TINY ? last : 0;
    }

    void reset() {
        state = 0;
    }
}
