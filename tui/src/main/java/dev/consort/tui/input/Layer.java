package dev.consort.tui.input;

/** Where a key means something. What a pane does not know falls through to {@link #EVERYWHERE}. */
public enum Layer {
    EVERYWHERE("everywhere"),
    INSTRUMENTS("instruments"),
    MIXER("mixer"),
    ROLL("piano roll"),
    PEOPLE("people"),
    KEYBOARD("playing on the keys"),
    QUESTION("when asked");

    private final String title;

    Layer(String title) {
        this.title = title;
    }

    /** Its name as a heading. */
    public String title() {
        return title;
    }
}
