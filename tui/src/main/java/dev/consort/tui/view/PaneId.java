package dev.consort.tui.view;

/** The views; the first nine in the order of their digits. */
public enum PaneId {
    INSTRUMENTS("Band", "instruments"),
    MIXER("Mixer", "mixer"),
    ROLL("Notes", "pianoRoll"),
    PEOPLE("People", "people"),
    ARRANGEMENT("Song", "arrangement"),
    STEPS("Drums", "sequencer"),
    AUTOMATION("Automation", "automation"),
    EDITOR("Sound", "editor"),
    PROJECTS("Projects", "projects"),
    EQ("Equaliser", "eq"),
    GROOVE("Groove", "groove"),
    GENERATORS("Generators", "generators"),
    SAMPLER("Sampler", "sampler"),
    TUNER("Tuner", "tuner"),
    SCOPE("Spectrum", "scope"),
    MIDI("MIDI", "midi"),
    SETTINGS("Settings", "settings"),
    HISTORY("History", "history"),
    LOG("Log", "log"),
    STATUS("Status", "status");

    private static final int WITH_DIGITS = 9;

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

    /** Whether it has a digit, and a place on the line of tabs. */
    public boolean isMain() {
        return ordinal() < WITH_DIGITS;
    }

    /** The main view some places further on, round and round; from any other view the first or the last one. */
    public PaneId plus(int steps) {
        int from = isMain() ? ordinal() : steps > 0 ? -1 : 0;
        return values()[Math.floorMod(from + steps, WITH_DIGITS)];
    }
}
