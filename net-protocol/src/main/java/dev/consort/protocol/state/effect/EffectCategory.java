package dev.consort.protocol.state.effect;

/** What effects have in common; lists of effects are grouped by it. */
public enum EffectCategory {
    DELAYS("Delays"),
    REVERBS("Reverbs"),
    DYNAMICS("Dynamics"),
    MODULATION("Modulation"),
    DRIVE("Drive"),
    EQ_AND_FILTER("EQ and filter"),
    STEREO("Stereo"),
    PITCH("Pitch"),
    TEXTURE("Texture"),
    UTILITY("Utility");

    private final String label;

    EffectCategory(String label) {
        this.label = label;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }
}
