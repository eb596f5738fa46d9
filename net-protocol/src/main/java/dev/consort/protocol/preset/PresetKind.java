package dev.consort.protocol.preset;

/** What a preset is for; lists of presets are grouped by it. */
public enum PresetKind {
    BASS("Bass"),
    LEAD("Lead"),
    KEYS("Keys"),
    PAD("Pads"),
    PLUCKED("Plucked and struck"),
    DRUMS("Drums"),
    TEXTURE("Textures");

    private final String label;

    PresetKind(String label) {
        this.label = label;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }
}
