package dev.consort.tui.pane.roll.picture;

import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.theme.Theme;

/** The names of the keys at the left. */
public final class KeyNames {
    private static final int KEYS = 5;
    private static final int DRUMS = 12;

    private KeyNames() {}

    /** Columns that they take. */
    public static int width(EditedNotes edited) {
        return edited.isDrums() ? DRUMS : KEYS;
    }

    static void draw(Canvas canvas, RollWindow window, EditedNotes edited, int cursor) {
        for (int y = 0; y < window.rows() && window.pitchAt(y) >= 0; y++) {
            int pitch = window.pitchAt(y);
            boolean isC = pitch % 12 == 0 && !edited.isDrums();
            Style style = pitch == cursor ? Theme.SELECTED : isC ? Theme.STRONG : Theme.KEY_LABEL;
            canvas.textRight(y, of(edited, pitch), style);
        }
    }

    /** A pitch, or the drum that it chooses. */
    static String of(EditedNotes edited, int pitch) {
        return edited.isDrums() ? DrumNames.of(pitch) : PitchClass.pitchName(pitch);
    }
}
