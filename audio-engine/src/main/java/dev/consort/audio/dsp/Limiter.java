package dev.consort.audio.dsp;

/**
 * Keeps a stereo signal within ±1: turns down at once where it would pass, and up again over a tenth of a second.
 * Without delay; both sides share one gain, so that the picture does not move. For the audio thread.
 */
public final class Limiter {
    private static final float CEILING = 0.985f;
    private static final double RECOVERY_SECONDS = 0.1;

    private final float recovery;
    private float gain = 1;

    public Limiter(int sampleRate) {
        recovery = (float) (1 / (RECOVERY_SECONDS * sampleRate));
    }

    /** The gain for a frame with these samples; what is not a number becomes silence. */
    public float gain(float left, float right) {
        float peak = Math.max(Math.abs(left), Math.abs(right));
        if (!(peak <= Float.MAX_VALUE)) {
            return 0;
        }
        gain += (1 - gain) * recovery;
        if (peak * gain > CEILING) {
            gain = CEILING / peak;
        }
        return gain;
    }
}
