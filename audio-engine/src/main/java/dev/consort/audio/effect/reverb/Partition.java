package dev.consort.audio.effect.reverb;

/**
 * How an impulse response is cut up: its beginning into short pieces, so that the reverb answers soon, and the rest into
 * long ones, which cost little and may be worked out while the next long piece of sound comes in. Gardner, "Efficient
 * Convolution without Input-Output Delay" (1995).
 *
 * @param shortFrames of a short piece: the latency
 * @param longFrames of a long piece
 * @param longest frames of an impulse response, 6 seconds
 */
record Partition(int shortFrames, int longFrames, int longest) {
    private static final int SHORT = 128;
    private static final int LONG = 4096;
    private static final int USUAL_RATE = 48_000;
    private static final int SECONDS = 6;

    static Partition at(int sampleRate) {
        int scale = Integer.highestOneBit(Math.max(1, (2 * sampleRate - 1) / USUAL_RATE));
        return new Partition(SHORT * scale, LONG * scale, SECONDS * sampleRate);
    }

    /**
     * Where the long pieces begin. A long piece is heard two of its lengths late and the rest a short one, so that is
     * how much further back it lies.
     */
    int longFrom() {
        return 2 * longFrames - shortFrames;
    }

    /** How many short pieces an impulse response of some frames has. */
    int shortPieces(int frames) {
        return ceiling(Math.min(frames, longFrom()), shortFrames);
    }

    /** How many long ones. */
    int longPieces(int frames) {
        return ceiling(Math.max(0, frames - longFrom()), longFrames);
    }

    private static int ceiling(int frames, int piece) {
        return (frames + piece - 1) / piece;
    }
}
