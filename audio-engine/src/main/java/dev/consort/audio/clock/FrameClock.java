package dev.consort.audio.clock;

/**
 * When a frame is rendered, as a steady line through the times at which blocks really were: a delay-locked loop, after F.
 * Adriaensen, "Using a DLL to filter time" (2005). A block that comes late for once moves it by little, so that what is
 * timed by it does not stumble; when blocks keep away from the line, it begins anew. One thread.
 */
final class FrameClock {
    /** Hz; a second or two until it has settled, and a jitter of milliseconds becomes one of fractions. */
    private static final double BANDWIDTH = 0.1;

    /** More than this, in ns, is not believed of a single block. */
    private static final double MOST = 2e6;

    private static final double AWAY = 20e6;
    private static final int TOO_LONG = 20;
    /** No two clocks differ by more. */
    private static final double TOLERANCE = 0.01;

    private final double nominal;
    private double nanosPerFrame;
    private long frame;
    private long nanos;
    private double fraction;
    private int away;
    private boolean begun;

    /** @param sampleRate Hz, by the sound card's own clock */
    FrameClock(int sampleRate) {
        nominal = 1e9 / sampleRate;
        nanosPerFrame = nominal;
    }

    /** A block that begins with this frame is rendered at this moment. */
    void block(long first, long now) {
        double frames = first - frame;
        double step = frames * nanosPerFrame;
        double error = now - nanos - (fraction + step);
        away = Math.abs(error) > AWAY ? away + 1 : 0;
        if (!begun || frames <= 0 || away > TOO_LONG) {
            begin(first, now);
            return;
        }
        double believed = Math.max(-MOST, Math.min(MOST, error));
        double omega = 2 * Math.PI * BANDWIDTH * frames * nominal * 1e-9;
        move(first, step + Math.min(1, Math.sqrt(2) * omega) * believed);
        double faster = nanosPerFrame + omega * omega * believed / frames;
        nanosPerFrame = Math.max(nominal * (1 - TOLERANCE), Math.min(nominal * (1 + TOLERANCE), faster));
    }

    private void begin(long first, long now) {
        begun = true;
        away = 0;
        frame = first;
        nanos = now;
        fraction = 0;
        nanosPerFrame = nominal;
    }

    private void move(long first, double by) {
        double exact = fraction + by;
        long whole = (long) Math.floor(exact);
        frame = first;
        nanos += whole;
        fraction = exact - whole;
    }

    /** The moment of a frame of the newest block or close to it, ns. */
    long nanosAt(long at) {
        return nanos + Math.round(fraction + (at - frame) * nanosPerFrame);
    }
}
