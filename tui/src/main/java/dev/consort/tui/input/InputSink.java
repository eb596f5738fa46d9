package dev.consort.tui.input;

/** Told what a person does at the terminal. Called on the reader's thread: whoever implements it only takes note. */
public interface InputSink {
    void key(KeyStroke key);

    /** A key that is held repeats itself; most terminals cannot tell this from {@link #key}. */
    default void repeated(KeyStroke key) {
        key(key);
    }

    /**
     * A key that was pressed is up again. Only a terminal that speaks the kitty keyboard protocol tells this, and of keys that
     * type text only while it was asked for them. The stroke is that of the press, whatever modifiers have changed since.
     */
    default void released(KeyStroke key) {}

    /** Something was done with the mouse. */
    default void mouse(MouseStroke stroke) {}

    /** The terminal's window has the keyboard, or has it no more. Not every terminal tells. */
    default void focused(boolean isFocused) {}

    /** A text was pasted; it is one thing and never a row of key presses. */
    void pasted(String text);

    /** The terminal has another size now. */
    void resized();

    /** The terminal is gone. */
    void lost();
}
