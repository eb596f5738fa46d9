package dev.consort.audio.tone.mallet;

/**
 * Decaying partials, each a point that turns and shrinks from frame to frame, so that a frame costs four products a mode
 * and the pitch may move without a jump. Modes that would pass half the sample rate are left out, and those that have
 * died away are dropped. For the audio thread.
 *
 * <p>Modal synthesis: Adrien, "The Missing Link: Modal Synthesis" (in "Representations of Musical Signals", 1991); the
 * recurrence is the coupled form of Gold and Rader (1967).
 */
final class ModeBank {
    /** The most modes that fit. */
    static final int MOST = 16;

    private static final double SIXTY_DB = Math.log(1000);
    private static final double TURN = 2 * Math.PI;
    private static final double SILENT = 1e-6;
    private static final double NYQUIST_SHARE = 0.45;

    private final int sampleRate;
    private final double[] ratio = new double[MOST + 1];
    private final double[] ring = new double[MOST + 1];
    private final double[] across = new double[MOST + 1];
    private final double[] up = new double[MOST + 1];
    private final double[] cosine = new double[MOST + 1];
    private final double[] sine = new double[MOST + 1];
    private int count;

    ModeBank(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Falls silent. */
    void clear() {
        count = 0;
        across[0] = 0;
        up[0] = 0;
    }

    /** Sets off one more mode at a multiple of the fundamental, which rings for a multiple of its time. */
    void strike(double multiple, double level, double rings) {
        if (count < MOST) {
            ratio[count] = multiple;
            ring[count] = rings;
            across[count] = level;
            up[count] = 0;
            count++;
        }
    }

    /** Sets the fundamental in Hz, and the seconds in which it falls by 60 dB. */
    void tune(double hz, double seconds) {
        for (int i = 0; i < count; i++) {
            double radius = Math.exp(-SIXTY_DB / (seconds * ring[i] * sampleRate));
            turn(i, hz * ratio[i] / sampleRate, radius);
        }
        drop();
    }

    private void turn(int mode, double step, double radius) {
        boolean fits = step < NYQUIST_SHARE;
        cosine[mode] = fits ? radius * Math.cos(TURN * step) : 0;
        sine[mode] = fits ? radius * Math.sin(TURN * step) : 0;
        across[mode] = fits ? across[mode] : 0;
        up[mode] = fits ? up[mode] : 0;
    }

    /** Adds the next frames. */
    void addTo(double[] sum, int from, int to) {
        across[count] = 0;
        up[count] = 0;
        for (int i = 0; i < count; i += 2) {
            pair(i, i + 1, sum, from, to);
        }
        drop();
    }

    /** Two modes at once, because each waits for itself. */
    private void pair(int one, int two, double[] sum, int from, int to) {
        double x1 = across[one];
        double y1 = up[one];
        double x2 = across[two];
        double y2 = up[two];
        double c1 = cosine[one];
        double s1 = sine[one];
        double c2 = cosine[two];
        double s2 = sine[two];
        for (int i = from; i < to; i++) {
            double now1 = c1 * x1 - s1 * y1;
            double now2 = c2 * x2 - s2 * y2;
            y1 = s1 * x1 + c1 * y1;
            y2 = s2 * x2 + c2 * y2;
            x1 = now1;
            x2 = now2;
            sum[i] += y1 + y2;
        }
        across[one] = x1;
        up[one] = y1;
        across[two] = x2;
        up[two] = y2;
    }

    private void drop() {
        for (int i = count - 1; i >= 0; i--) {
            if (Math.abs(across[i]) + Math.abs(up[i]) < SILENT) {
                count--;
                move(count, i);
            }
        }
    }

    private void move(int from, int to) {
        ratio[to] = ratio[from];
        ring[to] = ring[from];
        across[to] = across[from];
        up[to] = up[from];
        cosine[to] = cosine[from];
        sine[to] = sine[from];
    }

    /** Whether nothing rings any more. */
    boolean isSilent() {
        return count == 0;
    }
}
