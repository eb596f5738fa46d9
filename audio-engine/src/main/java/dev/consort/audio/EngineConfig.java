package dev.consort.audio;

/**
 * How an engine works.
 *
 * @param sampleRate Hz, 8,000–192,000
 * @param blockFrames frames that are rendered at once for an output
 * @param seed of everything that is left to chance; equal seeds sound equal
 */
public record EngineConfig(int sampleRate, int blockFrames, long seed) {
    /** 48 kHz in blocks of 5.3 ms. */
    public static final EngineConfig DEFAULT = new EngineConfig(48_000, 256, 1);

    public EngineConfig {
        if (sampleRate < 8_000 || sampleRate > 192_000 || blockFrames < 1) {
            throw new IllegalArgumentException(sampleRate + " Hz in blocks of " + blockFrames + " frames");
        }
    }

    /** These settings at another rate. */
    public EngineConfig withSampleRate(int changed) {
        return new EngineConfig(changed, blockFrames, seed);
    }
}
