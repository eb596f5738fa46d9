package dev.consort.tui.pane.tuner;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.theme.Theme;

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

    private static final int GAP = 2;

    private final String label;
    private final int[] pitches;

    StringSet(String label, int... pitches) {
        this.label = label;
        this.pitches = pitches;
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

    /** Draws the names of all in a row, one of them selected; where there is no room for all, those around it. */
    static void draw(Canvas canvas, StringSet selected) {
        int first = selected.ordinal();
        int room = canvas.width() - columns(canvas, selected);
        while (first > 0 && room > columns(canvas, values()[first - 1])) {
            first--;
            room -= columns(canvas, values()[first]);
        }
        int x = 1;
        for (int i = first; i < values().length; i++) {
            x = canvas.text(x, 0, values()[i].label, values()[i] == selected ? Theme.SELECTED : Theme.TEXT) + GAP;
        }
    }

    private static int columns(Canvas canvas, StringSet each) {
        return canvas.widthOf(each.label) + GAP;
    }
}
