package dev.consort.tui.pane.settings;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.theory.Mode;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Tuning;
import dev.consort.protocol.tuning.EqualTemperament;
import dev.consort.protocol.tuning.KeyTuning;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.Rows;
import dev.consort.tui.theme.Theme;
import java.util.Locale;

/** The twelve tones from the tonic up, as the tuning has them; the scale's own stand out and are marked. */
final class ToneTable {
    static final int WIDTH = 28;

    private static final int MIDDLE_C = 60;
    private static final int TONES = 12;

    private final PaneContext context;

    ToneTable(PaneContext context) {
        this.context = context;
    }

    void draw(Canvas canvas) {
        Session now = context.state().session();
        boolean equal = now.tuning() == Tuning.EQUAL_TEMPERAMENT;
        Mode mode = new Mode(now.key(), now.scale());
        KeyTuning just = new KeyTuning(now.key(), now.justFlavor());
        canvas.text(0, 0, now.key().wireName() + " " + Rows.words(now.scale()) + ", tone by tone", Theme.HEADING);
        for (int i = 0; i < TONES && i + 1 < canvas.height(); i++) {
            int pitch = MIDDLE_C + now.key().ordinal() + TONES - i;
            double cents = equal ? 0 : just.cents(pitch);
            row(canvas, i + 1, pitch, mode.contains(pitch), cents);
        }
        row(
                canvas,
                TONES + 1,
                MIDDLE_C + now.key().ordinal(),
                true,
                equal ? 0 : just.cents(now.key().ordinal()));
        if (!equal && now.tuning() != Tuning.JUST_SCALE) {
            canvas.text(0, TONES + 2, "and then as each chord wants", Theme.FAINT);
        }
    }

    private void row(Canvas canvas, int y, int pitch, boolean inScale, double cents) {
        Style style = inScale ? Theme.STRONG : Theme.FAINT;
        int mark = inScale ? context.glyphs().dot() : ' ';
        double hz = EqualTemperament.hz(pitch, cents, context.state().session().tuningA4());
        canvas.cell(0, y, mark, style);
        canvas.text(2, y, PitchClass.pitchName(pitch), style);
        canvas.text(7, y, String.format(Locale.ROOT, "%7.2f Hz", hz), style);
        canvas.text(19, y, cents == 0 ? "" : String.format(Locale.ROOT, "%+5.1f ct", cents), style);
    }
}
