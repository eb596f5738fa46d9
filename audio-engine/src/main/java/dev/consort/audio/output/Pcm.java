package dev.consort.audio.output;

/** Samples as signed 16-bit little-endian integers. */
final class Pcm {
    static final int BYTES_PER_FRAME = 4;

    private Pcm() {}

    /** Writes interleaved frames; answers how many bytes. */
    static int encode(float[] left, float[] right, int frames, byte[] target) {
        int at = 0;
        for (int i = 0; i < frames; i++) {
            at = put(left[i], target, at);
            at = put(right[i], target, at);
        }
        return at;
    }

    private static int put(float sample, byte[] target, int at) {
        int value = Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);
        target[at] = (byte) value;
        target[at + 1] = (byte) (value >> 8);
        return at + 2;
    }
}
