package dev.consort.tui.input;

/** Told what a person does at the terminal. Called on the reader's thread: whoever implements it only takes note. */
public interface InputSink {
    void key(KeyStroke key);

    /** A text was pasted; it is one thing and never a row of key presses. */
    void pasted(String text);

    /** The terminal has another size now. */
    void resized();

    /** The terminal is gone. */
    void lost();
}
