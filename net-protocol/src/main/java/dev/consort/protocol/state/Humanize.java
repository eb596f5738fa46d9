package dev.consort.protocol.state;

/**
 * How much a machine plays like a hand.
 *
 * @param velocity variation of loudness, 0–1
 * @param timing variation of timing, 0–1
 */
public record Humanize(double velocity, double timing) {}
