package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.RollView;
import java.util.List;

/** The grid of the selected instrument's notes with the cursor in it. */
public final class RollPane implements Pane {
    private static final int ABOVE = 2;
    private static final int MARGIN = 2;

    private final PaneContext context;
    private final RollPainter painter;
    private final RollEditor editor;
    private final RollTitle title;
    private int topPitch = 72;
    private int shownInstrument;

    public RollPane(PaneContext context) {
        this.context = context;
        this.painter = new RollPainter(context);
        this.editor = new RollEditor(context);
        this.title = new RollTitle(context);
    }

    @Override
    public void draw(Canvas canvas) {
        Instrument instrument = context.selected();
        if (instrument == null) {
            canvas.text(1, 1, "No instruments yet: press 1, then a to add one.", Theme.TEXT);
            return;
        }
        goToNotes(instrument);
        title.draw(canvas.region(0, 0, canvas.width(), 1), instrument);
        int gutter = RollPainter.gutter(instrument);
        RollWindow window = window(canvas.width() - gutter, Math.max(1, canvas.height() - ABOVE));
        painter.draw(canvas.region(0, 1, canvas.width(), canvas.height() - 1), window, instrument);
    }

    /** Shows an instrument that was just selected where its notes are. */
    private void goToNotes(Instrument instrument) {
        if (instrument.id() == shownInstrument) {
            return;
        }
        shownInstrument = instrument.id();
        NoteMap notes = context.state().pianoRoll().notes(instrument.id());
        long[] sum = new long[1];
        notes.forEachEvent((tick, pitch, note) -> sum[0] += pitch);
        int usual = instrument.source().type().isDrums() ? 42 : 60;
        RollView roll = context.view().roll();
        roll.moveTo(roll.tick(), notes.isEmpty() ? usual : (int) (sum[0] / notes.size()));
        topPitch = Integer.MIN_VALUE;
    }

    private RollWindow window(int columns, int rows) {
        RollView roll = context.view().roll();
        Levels levels = context.studio().levels();
        boolean follow = roll.follow() && levels.playing();
        topPitch = scrolled(roll.pitch(), rows);
        return RollWindow.at(
                follow ? (int) levels.tick() : roll.tick(),
                roll.step(),
                columns,
                topPitch,
                rows,
                context.state().session().timeSignature());
    }

    /** Moves the picture only as far as the cursor needs it; a fresh picture has the cursor in its middle. */
    private int scrolled(int pitch, int rows) {
        if (topPitch == Integer.MIN_VALUE) {
            return Math.min(127, pitch + rows / 2);
        }
        int margin = Math.min(MARGIN, (rows - 1) / 2);
        int highest = pitch - margin + rows - 1;
        int lowest = pitch + margin;
        return Math.max(rows - 1, Math.min(127, Math.max(lowest, Math.min(highest, topPitch))));
    }

    @Override
    public boolean perform(KeyCommand command) {
        Instrument instrument = context.selected();
        if (instrument == null || !(command instanceof RollKey key)) {
            return false;
        }
        goToNotes(instrument);
        return editor.perform(key, instrument);
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.ROLL);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(RollKey.NOTE, RollKey.LONGER, RollKey.LOUDER, RollKey.ZOOM_IN, EverywhereKey.PERFORM);
    }

    @Override
    public Integer focusTick() {
        return context.view().roll().tick();
    }
}
