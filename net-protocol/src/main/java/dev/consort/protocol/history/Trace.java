package dev.consort.protocol.history;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.history.delta.Reach;
import dev.consort.protocol.text.SafeText;

/**
 * What stays of a step for the others: who did what, and where.
 *
 * @param seq the step's place among all
 * @param undoes the place of the step that it took back; 0 if it took back nothing
 * @param author who did it
 * @param millis when
 * @param words behind the name: {@code "set the level of Bass to 0.5"}
 * @param reach where it changed something
 */
public record Trace(long seq, long undoes, Author author, long millis, String words, Reach reach) {
    private static final int LONGEST_NAME = 40;

    static Trace of(Step step, Reach touched) {
        String past = step.deed().past();
        return new Trace(
                step.seq(),
                step.undoes(),
                step.author(),
                step.millis(),
                step.undoes() == 0 ? past : "undone “" + past + "”",
                touched);
    }

    /** The name, as it may be shown. */
    String name() {
        return SafeText.clean(author.name(), LONGEST_NAME);
    }

    /**
     * Whether this came behind a step and is still in force. Whoever only took back what came behind the step as well has
     * left it as it was.
     */
    boolean isSince(Step step) {
        return seq > step.seq() && undoes <= step.seq();
    }
}
