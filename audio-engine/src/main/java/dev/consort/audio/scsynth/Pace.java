package dev.consort.audio.scsynth;

/**
 * Which frame is due when. After a stall of more than a quarter of a second, as of a laptop that slept, it goes on from now
 * instead of catching up in a rush. For one thread.
 */
final class Pace {
    private static final long STALL_NANOS = 250_000_000;

    private final double nanosPerFrame;
    private long start;
    private long frames;
    private boolean started;

    Pace(int sampleRate) {
        nanosPerFrame = 1e9 / sampleRate;
    }

    /** How many frames have become due. */
    int due(long now) {
        if (!started || now - nanos(frames) > STALL_NANOS) {
            started = true;
            start = now - (long) (frames * nanosPerFrame);
        }
        return (int) Math.max(0, (now - nanos(frames)) / nanosPerFrame);
    }

    /** Goes on by some frames, which may be more than are due. */
    void advance(int count) {
        frames += count;
    }

    /** When a frame is due. */
    long nanos(long frame) {
        return start + (long) (frame * nanosPerFrame);
    }
}
