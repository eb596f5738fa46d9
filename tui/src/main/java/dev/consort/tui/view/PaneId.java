package dev.consort.tui.view;

/** The views, in the order of their keys. */
public enum PaneId {
    INSTRUMENTS("Instruments", "instruments"),
    MIXER("Mixer", "mixer"),
    ROLL("Notes", "pianoRoll"),
    PEOPLE("People", "people");

    private final String title;
    private final String wireName;

    PaneId(String title, String wireName) {
        this.title = title;
        this.wireName = wireName;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** Its name for other clients. */
    public String wireName() {
        return wireName;
    }

    /** The view some places further on, round and round. */
    public PaneId plus(int steps) {
        return values()[Math.floorMod(ordinal() + steps, values().length)];
    }
}
