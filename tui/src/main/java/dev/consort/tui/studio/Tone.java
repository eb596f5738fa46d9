package dev.consort.tui.studio;

/** What kind of sentence it is. */
public enum Tone {
    /** Somebody said it. */
    CHAT,
    /** Something happened. */
    NOTICE,
    /** Something may go wrong. */
    WARNING,
    /** What was asked for is not done. */
    REFUSAL
}
