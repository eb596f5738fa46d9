package dev.consort.protocol.state.instrument;

/**
 * The filter behind the source.
 *
 * @param type what passes
 * @param cutoff Hz, 20–20,000
 * @param resonance 0–1
 * @param enabled false lets everything through
 */
public record Filter(FilterType type, double cutoff, double resonance, boolean enabled) {}
