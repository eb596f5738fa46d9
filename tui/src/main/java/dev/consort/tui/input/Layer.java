package dev.consort.tui.input;

import java.util.Locale;

/** Where a key means something. What no layer of a view knows falls through to {@link #EVERYWHERE}. */
public enum Layer {
    EVERYWHERE("everywhere"),
    LIST("in lists"),
    TIME("along the bars"),
    SHEET("on knobs and settings"),
    RACK("effects"),
    INSTRUMENTS("instruments"),
    MIXER("mixer"),
    ROLL("notes"),
    PEOPLE("people"),
    ARRANGEMENT("song"),
    STEPS("drums"),
    AUTOMATION("automation"),
    EDITOR("sound"),
    PROJECTS("projects"),
    EQ("equaliser"),
    GROOVE("groove"),
    GENERATORS("generators"),
    SAMPLER("sampler"),
    TUNER("tuner"),
    SCOPE("spectrum"),
    MIDI("MIDI"),
    SETTINGS("settings"),
    HISTORY("history"),
    LOG("log"),
    STATUS("status"),
    KEYBOARD("playing on the keys"),
    PADS("playing the pads"),
    CHOOSER("choosing"),
    QUESTION("when asked");

    private final String title;

    Layer(String title) {
        this.title = title;
    }

    /** Its name as a heading. */
    public String title() {
        return title;
    }

    /** Its name in files, for example {@code "mixer"}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
