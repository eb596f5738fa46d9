package dev.consort.audio.crew;

/** Work in parts of which each can be done by any thread, beside the others. */
@FunctionalInterface
public interface Shift {
    /**
     * Does one part.
     *
     * @param number of the part, from 0
     * @param hand which thread does it, from 0 to below {@link Crew#hands}; no two at a time have the same
     */
    void work(int number, int hand);
}
