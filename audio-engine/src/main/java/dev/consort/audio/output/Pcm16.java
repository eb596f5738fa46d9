package dev.consort.audio.output;

/** Samples as 16-bit little-endian integers. */
final class Pcm16 {
    static final int BYTES_PER_FRAME = 4;

    private Pcm16() {}

    /** Rounds stereo frames into bytes and answers how many bytes those are. */
    static int encode(float[] interleaved, int frames, byte[] bytes) {
        for (int i = 0; i < 2 * frames; i++) {
            int sample = Math.round(Math.max(-1, Math.min(1, interleaved[i])) * 32767);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return frames * BYTES_PER_FRAME;
    }
}
