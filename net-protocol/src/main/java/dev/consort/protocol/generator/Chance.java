package dev.consort.protocol.generator;

/**
 * Chance that can be asked for at any step without running through those before: for each purpose a stream of its own,
 * and the same seed always gives the same. A stream is SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast Splittable
 * Pseudorandom Number Generators", 2014), whose n-th number follows from its start and n alone.
 *
 * @param seed any number
 */
record Chance(int seed) {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    /**
     * What a number is drawn for; the streams know nothing of each other. New ones go to the end, since the place of each
     * is part of what a seed means.
     */
    enum Purpose {
        REST,
        TONE,
        DURATION,
        PITCH,
        OCTAVE,
        SWAP,
        STRAY,
        STRAY_DISTANCE,
        THINNING,
        FILLING,
        VELOCITY,
        TIMING
    }

    /** A number from 0 up to but not including 1, each as likely as any other. */
    double at(Purpose purpose, int step) {
        long start = nth(seed, purpose.ordinal());
        return (nth(start, step) >>> 11) * UNIT;
    }

    /** The n-th output, from 0, of the stream that starts here. */
    static long nth(long start, long n) {
        return mixed(start + (n + 1) * GOLDEN_GAMMA);
    }

    /** The finaliser of SplitMix64: D. Stafford's thirteenth variant of the one of MurmurHash3. */
    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
