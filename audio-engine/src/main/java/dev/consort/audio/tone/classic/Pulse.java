package dev.consort.audio.tone.classic;

/**
 * Says when slow parameters move: about 3000 times a second, wherever chunks begin and end. For the audio thread.
 */
final class Pulse {
    private static final int PER_SECOND = 3000;

    private final int period;
    private int left;

    Pulse(int sampleRate) {
        period = frames(sampleRate);
    }

    /** Frames from one beat to the next. */
    static int frames(int sampleRate) {
        return Math.max(1, Math.round((float) sampleRate / PER_SECOND));
    }

    /** Seconds from one beat to the next. */
    static double seconds(int sampleRate) {
        return (double) frames(sampleRate) / sampleRate;
    }

    /** The next frame is a beat. */
    void restart() {
        left = 0;
    }

    /** Whether the next frame is a beat; if so, the time to the one after it begins. */
    boolean beats() {
        if (left > 0) {
            return false;
        }
        left = period;
        return true;
    }

    /** How many of so many frames are before the next beat; they are taken as done. */
    int take(int frames) {
        int taken = Math.min(frames, left);
        left -= taken;
        return taken;
    }
}
