package dev.consort.protocol.state.effect;

/** Which part of the spectrum an equaliser's band lifts or lowers. */
public enum EqBandType {
    LOW_SHELF,
    PEAK,
    HIGH_SHELF
}
