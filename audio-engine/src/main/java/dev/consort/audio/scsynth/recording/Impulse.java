package dev.consort.audio.scsynth.recording;

/**
 * An impulse response that sound can be folded with.
 *
 * @param left the server's number of the left side, or of the only one
 * @param right the server's number of the right side
 */
public record Impulse(int left, int right) {}
