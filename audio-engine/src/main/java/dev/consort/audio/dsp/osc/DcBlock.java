package dev.consort.audio.dsp.osc;

/**
 * Takes away the offset of a signal: one zero at 0 Hz, one pole at 12 Hz. For the audio thread.
 *
 * <p>J. O. Smith, "Introduction to Digital Filters" (2007), appendix B.
 */
public final class DcBlock {
    private static final double HZ = 12;
    private static final double TINY = 1e-15;

    private final double pole;
    private double before;
    private double out;

    public DcBlock(int sampleRate) {
        pole = Math.exp(-2 * Math.PI * HZ / sampleRate);
    }

    /** Filters one frame; what is not a number passes as silence and is forgotten. */
    public double next(double in) {
        double heard = Math.abs(in) < Float.MAX_VALUE ? in : 0;
        out = heard - before + pole * out;
        before = heard;
        return out;
    }

    /** Filters frames as {@link #next} does each of them. */
    public void process(float[] sound, int frames) {
        double last = before;
        double now = out;
        for (int i = 0; i < frames; i++) {
            double heard = Math.abs(sound[i]) < Float.MAX_VALUE ? sound[i] : 0;
            now = now * pole + (heard - last);
            last = heard;
            sound[i] = (float) now;
        }
        before = last;
        out = now;
    }

    /** Rounds a dying state to zero; once per chunk is enough. */
    public void flush() {
        out = Math.abs(out) >= TINY ? out : 0;
    }

    /** Forgets what it heard. */
    public void reset() {
        before = 0;
        out = 0;
    }
}
