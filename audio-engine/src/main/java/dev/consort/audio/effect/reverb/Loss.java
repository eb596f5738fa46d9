package dev.consort.audio.effect.reverb;

/** What a way through the room takes from a sound: a gain for the lows, and a low pass. */
final class Loss {
    private static final double REFERENCE_HZ = 5000;
    private static final double HIGHEST = 0.3;
    private static final double SIXTY_DB = -3 * Math.log(10);
    private static final double TINY = 1e-15;

    private final double cosine;
    private double gain;
    private double pole;
    private double state;

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
        pole = pole(Math.exp(SIXTY_DB * seconds * (1 / highSeconds - 1 / lowSeconds)));
        gain = low * (1 - pole);
        return low;
    }

    /** The pole of a low pass that has a gain of 1 at 0 Hz and this gain at the reference frequency. */
    private double pole(double wanted) {
        double power = Math.min(wanted * wanted, 0.9999);
        double half = 1 - power * cosine;
        return (half - Math.sqrt(half * half - (1 - power) * (1 - power))) / (1 - power);
    }

    double next(double in) {
        state = in * gain + state * pole;
        return state;
    }

    void flush() {
        state = Math.abs(state) >= TINY ? state : 0;
    }

    void reset() {
        state = 0;
    }
}
