package dev.consort.audio.dsp;

/** Keeps the master below full scale: looks 64 frames ahead, turns down in time, comes back slowly. */
public final class Limiter {
    private static final int AHEAD = 64;
    private static final float CEILING = 0.98f;
    private static final double RELEASE_SECONDS = 0.12;
    private static final float ATTACK = 1 - (float) Math.exp(-5.0 / AHEAD);

    private final float[] delayedLeft = new float[AHEAD];
    private final float[] delayedRight = new float[AHEAD];
    private final float[] wanted = new float[AHEAD];
    private final float release;
    private float gain = 1;
    private int at;

    public Limiter(double sampleRate) {
        release = (float) (1 - Math.exp(-1 / (RELEASE_SECONDS * sampleRate)));
        java.util.Arrays.fill(wanted, 1);
    }

    /** Limits {@code frames} frames in place; what comes out is 64 frames late. */
    public void run(float[] left, float[] right, int frames) {
        for (int i = 0; i < frames; i++) {
            float peak = Math.max(Math.abs(left[i]), Math.abs(right[i]));
            float outLeft = delayedLeft[at];
            float outRight = delayedRight[at];
            delayedLeft[at] = left[i];
            delayedRight[at] = right[i];
            wanted[at] = peak > CEILING ? CEILING / peak : 1;
            at = at + 1 == AHEAD ? 0 : at + 1;
            follow(least());
            left[i] = clamped(outLeft * gain);
            right[i] = clamped(outRight * gain);
        }
    }

    private float least() {
        float least = 1;
        for (float each : wanted) {
            least = Math.min(least, each);
        }
        return least;
    }

    private void follow(float target) {
        gain += (target - gain) * (target < gain ? ATTACK : release);
    }

    private static float clamped(float sample) {
        return Math.max(-1, Math.min(1, sample));
    }
}
