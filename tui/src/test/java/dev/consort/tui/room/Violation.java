package dev.consort.tui.room;

/** Something happened in a simulated room that must never happen. */
final class Violation extends AssertionError {
    private static final long serialVersionUID = 1L;

    Violation(String sentence) {
        super(sentence);
    }

    static void unless(boolean holds, String sentence, Object... parts) {
        if (!holds) {
            throw new Violation(String.format(sentence, parts));
        }
    }
}
