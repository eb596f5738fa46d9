package dev.consort.protocol.state.instrument;

/** What a filter lets through. */
public enum FilterType {
    LOW_PASS,
    HIGH_PASS,
    BAND_PASS,
    NOTCH,
    /** Peaks at the multiples of the cutoff. */
    COMB,
    /** Turns phases only. */
    ALL_PASS,
    /** The formants of a vowel; see {@link Filter#shape}. */
    VOWEL,
    /** A low pass that is driven into distortion; see {@link Filter#drive}. */
    RES_DRIVE
}
