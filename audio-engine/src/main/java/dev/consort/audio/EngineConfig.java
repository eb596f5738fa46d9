package dev.consort.audio;

/**
 * The measures of an engine.
 *
 * @param sampleRate frames per second
 * @param blockFrames most frames made at once; live notes sound with the next block
 */
public record EngineConfig(int sampleRate, int blockFrames) {
    public static final EngineConfig USUAL = new EngineConfig(48_000, 256);
}
