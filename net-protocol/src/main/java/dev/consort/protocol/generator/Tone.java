package dev.consort.protocol.generator;

/**
 * What a line holds at one step.
 *
 * @param pitch what is heard there, or would be if something were; not yet within any constraint, so any number
 * @param struck whether the line strikes it there
 * @param steps how long it is if it is struck; {@link #LEGATO} for up to the next note
 */
record Tone(int pitch, boolean struck, int steps) {
    /** As long as it takes until the next note, at most to the end of the phrase. */
    static final int LEGATO = 0;

    /** The most steps that a tone is long. */
    static final int LONGEST = 16;
}
