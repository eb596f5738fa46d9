package dev.consort.audio.sequencer.feel;

/**
 * Chance that follows from what it decides on alone, and so neither from the size of blocks nor from the order in which it
 * is asked. The mixing is the finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number
 * Generators", 2014), once for each part of the place.
 */
public final class Chance {
    /** Whether a note sounds. What is decided is independent of the rest. */
    public static final int SOUNDS = 0;

    /** How loud a note is. */
    public static final int VELOCITY = 1;

    /** When it sounds. */
    public static final int TIMING = 2;

    /** Which key an arpeggio plays. */
    public static final int ARPEGGIO = 3;

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private final long seed;

    public Chance(long seed) {
        this.seed = mixed(seed + GOLDEN_GAMMA);
    }

    /**
     * A number from 0 up to but not including 1, each as likely as any other.
     *
     * @param position in ticks, counted on through loops, so that each pass has its own chance
     */
    public double unit(int purpose, int instrument, long position, int pitch) {
        long bits = seed;
        bits = mixed(bits ^ ((long) purpose << 40 | pitch) * GOLDEN_GAMMA);
        bits = mixed(bits ^ (instrument + 1L) * GOLDEN_GAMMA);
        bits = mixed(bits ^ (position + 1) * GOLDEN_GAMMA);
        return (bits >>> 11) * 0x1p-53;
    }

    /** A number from −1 up to but not including 1. */
    public double bipolar(int purpose, int instrument, long position, int pitch) {
        return 2 * unit(purpose, instrument, position, pitch) - 1;
    }

    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
