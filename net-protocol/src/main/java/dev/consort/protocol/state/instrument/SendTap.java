package dev.consort.protocol.state.instrument;

/** Where a send takes its signal. */
public enum SendTap {
    PRE_FADER,
    POST_FADER
}
