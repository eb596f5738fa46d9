package dev.consort.protocol.state.effect;

import dev.consort.protocol.range.Range;

/**
 * One band of an equaliser.
 *
 * @param frequency Hz, 20–20,000
 * @param gain dB, −24 to 24
 * @param q width: 0.1 (wide) to 10 (narrow)
 */
public record EqBand(
        EqBandType type,

        @Range(min = 20, max = 20_000, unit = "Hz", exponential = true)
        double frequency,

        @Range(min = -24, max = 24, unit = "dB") double gain,
        @Range(min = 0.1, max = 10, exponential = true) double q,
        boolean enabled) {}
