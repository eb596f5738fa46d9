package dev.consort.protocol.state;

/** What the transport plays. */
public enum TransportMode {
    /** The piano roll. */
    PATTERN,
    /** The arrangement's clips. */
    SONG
}
