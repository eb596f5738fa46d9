package dev.consort.protocol.state.effect;

/**
 * One band of an equaliser.
 *
 * @param frequency Hz, 20–20,000
 * @param gain dB, −24 to 24
 * @param q width: 0.1 (wide) to 10 (narrow)
 */
public record EqBand(EqBandType type, double frequency, double gain, double q, boolean enabled) {}
