package dev.consort.protocol.message.machine;

/**
 * A recording for samplers.
 *
 * @param name of its file, for {@code Instrument.LoadSample}
 * @param seconds its length
 * @param channels how many it has
 * @param sampleRate Hz
 */
public record ListedSample(String name, double seconds, int channels, int sampleRate) {}
