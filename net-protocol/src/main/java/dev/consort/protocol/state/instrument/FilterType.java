package dev.consort.protocol.state.instrument;

/** What a filter lets through. */
public enum FilterType {
    LOW_PASS,
    HIGH_PASS,
    BAND_PASS,
    NOTCH
}
