package dev.consort.protocol.state.performance;

/**
 * An instrument's own feel, in place of the session's.
 *
 * @param swing how late its off-beats are, 0–1
 * @param grid which off-beats
 * @param humanizeVelocity variation of loudness, 0–1
 * @param humanizeTiming variation of timing, 0–1
 * @param offsetMillis −50 (ahead of the band) to 50 (behind it)
 */
public record Groove(
        double swing, SwingGrid grid, double humanizeVelocity, double humanizeTiming, double offsetMillis) {}
