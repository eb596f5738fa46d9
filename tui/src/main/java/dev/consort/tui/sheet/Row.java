package dev.consort.tui.sheet;

/** One thing that can be set. A row is made anew from the state whenever it is drawn or used. */
public interface Row {
    /** What it is called. */
    String name();

    /** Its value, for people. */
    String value();

    /** Where it is between its ends, 0–1; NaN for what has no ends. */
    default double position() {
        return Double.NaN;
    }

    /** Moves it. */
    void turn(Turn turn);

    /** Enter: types its value, lets choose, or switches. */
    void enter();

    /** Sets it to what it usually is; does nothing where there is no such thing. */
    default void reset() {}
}
