package dev.consort.tui.pane.tuner;

/** Instruments with strings, and the pitches that these are tuned to, the highest first. */
enum StringSet {
    GUITAR("Guitar", 64, 59, 55, 50, 45, 40),
    DROP_D("Drop D", 64, 59, 55, 50, 45, 38),
    BASS("Bass", 43, 38, 33, 28),
    BASS_5("Bass, 5", 43, 38, 33, 28, 23),
    UKULELE("Ukulele", 69, 64, 60, 67),
    VIOLIN("Violin", 76, 69, 62, 55),
    VIOLA("Viola", 69, 62, 55, 48),
    CELLO("Cello", 57, 50, 43, 36),
    MANDOLIN("Mandolin", 76, 69, 62, 55),
    BANJO("Banjo", 62, 59, 55, 50, 67),
    ORCHESTRA("Concert A", 69);

    private final String label;
    private final int[] pitches;

    StringSet(String label, int... pitches) {
        this.label = label;
        this.pitches = pitches;
    }

    String label() {
        return label;
    }

    int strings() {
        return pitches.length;
    }

    /** The MIDI pitch of a string; the first is drawn at the top. */
    int pitch(int string) {
        return pitches[string];
    }

    /** The one some places further on; the ends hold. */
    StringSet plus(int steps) {
        return values()[Math.max(0, Math.min(values().length - 1, ordinal() + steps))];
    }
}
