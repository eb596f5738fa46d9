package dev.consort.protocol.generator;

/**
 * The steps that begin in four bars of 4/4. What depends on what was played before starts anew in each phrase, so that
 * any window costs no more than the phrases that it touches. Steps lie on one grid through the whole song, also where
 * their length does not divide the phrase's.
 *
 * @param first its first step
 * @param end the step behind its last, first of the next phrase
 */
record Phrase(int first, int end) {
    /** Ticks in four bars of 4/4. */
    static final int TICKS = 4 * 4 * 480;

    /** The phrase with this number, from 0, for steps of so many ticks. */
    static Phrase of(int number, int stepTicks) {
        return new Phrase(firstStep(number, stepTicks), firstStep(number + 1, stepTicks));
    }

    private static int firstStep(int number, int stepTicks) {
        return (number * TICKS + stepTicks - 1) / stepTicks;
    }
}
