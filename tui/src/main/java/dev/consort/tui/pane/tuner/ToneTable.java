package dev.consort.tui.pane.tuner;

import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.tuning.EqualTemperament;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.theme.Theme;
import java.util.Locale;

/** The twelve tones from middle C upwards as the session tunes them, beside equal temperament. */
final class ToneTable {
    /** The columns that it takes. */
    static final int WIDTH = 34;

    private static final int MIDDLE_C = 60;
    private static final int TONES = 12;

    private ToneTable() {}

    /** Draws it; {@code sounding} is the pitch that is heard, or −1. */
    static void draw(Canvas canvas, Reference reference, int sounding) {
        canvas.text(0, 0, "Tones of this tuning", Theme.HEADING);
        canvas.text(22, 0, "from equal", Theme.FAINT);
        for (int i = 0; i < TONES; i++) {
            int pitch = MIDDLE_C + TONES - 1 - i;
            double hertz = reference.hertz(pitch);
            double even = EqualTemperament.hz(pitch, reference.session().tuningA4());
            double cents = Reference.between(hertz, even);
            boolean isHeard = sounding >= 0 && sounding % TONES == pitch % TONES;
            canvas.text(0, i + 1, isHeard ? ">" : " ", Theme.STRONG);
            canvas.text(2, i + 1, PitchClass.pitchName(pitch), isHeard ? Theme.STRONG : Theme.TEXT);
            canvas.text(7, i + 1, String.format(Locale.ROOT, "%8.2f Hz", hertz), Theme.FAINT);
            canvas.text(22, i + 1, String.format(Locale.ROOT, "%+6.1f ct", cents + 0.0), Theme.FAINT);
        }
    }
}
