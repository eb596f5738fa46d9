package dev.consort.protocol.state;

import dev.consort.protocol.range.Share;

/**
 * How much a machine plays like a hand.
 *
 * @param velocity variation of loudness, 0–1
 * @param timing variation of timing, 0–1
 */
public record Humanize(@Share double velocity, @Share double timing) {}
