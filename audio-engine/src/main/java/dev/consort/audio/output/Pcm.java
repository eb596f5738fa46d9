package dev.consort.audio.output;

/** Samples as little-endian integers. Full scale is ±1. */
public enum Pcm {
    /** As sound cards and compact discs take them. */
    BITS_16(2, 32_767),

    /** As studios hand them on. */
    BITS_24(3, 8_388_607);

    private final int bytes;
    private final int fullScale;

    Pcm(int bytes, int fullScale) {
        this.bytes = bytes;
        this.fullScale = fullScale;
    }

    /** Bits of a sample. */
    public int bits() {
        return 8 * bytes;
    }

    /** Bytes of a stereo frame. */
    public int bytesPerFrame() {
        return 2 * bytes;
    }

    /** Rounds interleaved stereo into bytes and answers how many bytes those are; what is beyond ±1 is cut off. */
    public int encode(float[] interleaved, int frames, byte[] into) {
        int at = 0;
        for (int i = 0; i < 2 * frames; i++) {
            int sample = (int) Math.round((double) Math.max(-1, Math.min(1, interleaved[i])) * fullScale);
            for (int shift = 0; shift < 8 * bytes; shift += 8) {
                into[at++] = (byte) (sample >> shift);
            }
        }
        return at;
    }
}
