package dev.consort.protocol.state.performance;

/** The order in which an arpeggiator goes through the keys that are held. */
public enum ArpDirection {
    UP,
    DOWN,
    UP_DOWN,
    RANDOM
}
