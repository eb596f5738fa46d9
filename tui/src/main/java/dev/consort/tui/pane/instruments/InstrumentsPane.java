package dev.consort.tui.pane.instruments;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.channel.Sight;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.ListKey;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.sounds.SourceChoices;
import dev.consort.tui.theme.Theme;
import java.util.List;

/** The list of instruments and the knobs of the selected one: beside it, below it, or not in sight. */
public final class InstrumentsPane implements Pane {
    private static final int WIDE = 120;
    private static final int LEAST_BELOW = 4;
    private static final int PAGE = 10;

    private final PaneContext context;
    private final BandList list;
    private final KnobPanel knobs;
    private final Sight sight;
    private boolean knobsInSight;

    public InstrumentsPane(PaneContext context) {
        this.context = context;
        this.list = new BandList(context);
        this.knobs = new KnobPanel(context);
        this.sight = new Sight(context);
    }

    @Override
    public void draw(Canvas canvas) {
        int below = canvas.height() - list.rows() - 1;
        boolean beside = canvas.width() >= WIDE;
        sight.seen();
        knobsInSight = context.selected() != null && (beside || below >= LEAST_BELOW);
        if (!knobsInSight) {
            list.draw(canvas);
        } else if (beside) {
            beside(canvas);
        } else {
            list.draw(canvas.region(0, 0, canvas.width(), list.rows()));
            below(canvas, list.rows());
        }
    }

    private void beside(Canvas canvas) {
        int side = Math.min(64, canvas.width() / 3);
        int x = canvas.width() - side;
        list.draw(canvas.region(0, 0, x - 1, canvas.height()));
        for (int y = 0; y < canvas.height(); y++) {
            canvas.cell(x, y, context.glyphs().vertical(), Theme.GRID);
        }
        knobs.draw(canvas.region(x + 2, 0, side - 2, canvas.height()), context.selected(), false);
    }

    private void below(Canvas canvas, int y) {
        for (int x = 0; x < canvas.width(); x++) {
            canvas.cell(x, y, context.glyphs().horizontal(), Theme.GRID);
        }
        boolean marks = BandLayout.in(canvas.width()).has(BandColumn.MARKS);
        Canvas lower = canvas.region(1, y + 1, canvas.width() - 1, canvas.height() - y - 1);
        knobs.draw(lower, context.selected(), marks);
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (command instanceof ListKey key) {
            move(key);
            return true;
        }
        if (command == InstrumentsKey.ADD_INSTRUMENT) {
            new SourceChoices(context).add();
            return true;
        }
        Instrument selected = context.selected();
        return command instanceof InstrumentsKey key && selected != null && edit(key, selected);
    }

    private boolean edit(InstrumentsKey key, Instrument selected) {
        BandEdits edits = new BandEdits(context, selected);
        return sight.isGone() || edits.perform(key) || edits.knob(key, knobsInSight);
    }

    private void move(ListKey key) {
        int steps =
                switch (key) {
                    case UP -> -1;
                    case DOWN -> 1;
                    case PAGE_UP -> -PAGE;
                    case PAGE_DOWN -> PAGE;
                    case TOP -> -context.state().instruments().order().size();
                    case BOTTOM -> context.state().instruments().order().size();
                };
        context.view().selectNext(context.state(), steps);
    }

    @Override
    public boolean point(Pointer pointer) {
        switch (pointer.gesture()) {
            case PRESS -> click(list.at(pointer.y()));
            case WHEEL_UP -> wheel(pointer.shift(), InstrumentsKey.LEVEL_UP, ListKey.UP);
            case WHEEL_DOWN -> wheel(pointer.shift(), InstrumentsKey.LEVEL_DOWN, ListKey.DOWN);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void wheel(boolean shift, InstrumentsKey turn, ListKey move) {
        perform(shift ? turn : move);
    }

    private void click(Instrument clicked) {
        if (clicked != null && clicked == context.selected()) {
            perform(InstrumentsKey.EDIT_NOTES);
        } else if (clicked != null) {
            context.view().select(clicked.id());
        }
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.INSTRUMENTS, Layer.LIST);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(
                InstrumentsKey.EDIT_NOTES,
                EverywhereKey.PERFORM,
                InstrumentsKey.EDIT_SOUND,
                InstrumentsKey.CHOOSE_PRESET,
                InstrumentsKey.ADD_INSTRUMENT,
                EverywhereKey.OWN);
    }
}
