package dev.consort.protocol.history.words;

/** How an action counts when it is taken back. */
public enum Grain {
    /** Nothing that can be taken back: it is played, or moves the playhead, or is an errand to the server. */
    NONE,
    /** A step of its own, however soon the next one comes. */
    STEP,
    /** One step with those of its kind on the same thing that follow at once: a knob that is turned. */
    SWEEP,
    /** One step with those of its kind that go on from where it ended: notes that are dragged. */
    DRAG
}
