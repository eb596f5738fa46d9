package dev.consort.tui.pane.instruments;

import dev.consort.protocol.action.BandAction.Remove;
import dev.consort.protocol.action.BandAction.Rename;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.knob.Knobs;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Steps;
import dev.consort.tui.view.PaneId;
import java.util.List;

/** The list of instruments and the knobs of the selected one. */
public final class InstrumentsPane implements Pane {
    private static final int KNOBS_WIDTH = 29;
    private static final int WIDE = 78;

    private final PaneContext context;
    private final BandList list;
    private final KnobPanel knobs;

    public InstrumentsPane(PaneContext context) {
        this.context = context;
        this.list = new BandList(context);
        this.knobs = new KnobPanel(context);
    }

    @Override
    public void draw(Canvas canvas) {
        int side = canvas.width() >= WIDE ? KNOBS_WIDTH : 0;
        list.draw(canvas.region(0, 0, canvas.width() - side, canvas.height()));
        if (side > 0 && context.selected() != null) {
            knobs.draw(canvas.region(canvas.width() - side, 0, side, canvas.height()), context.selected());
        }
    }

    @Override
    public boolean perform(KeyCommand command) {
        return command instanceof InstrumentsKey key && perform(key);
    }

    private boolean perform(InstrumentsKey command) {
        switch (command) {
            case SELECT_UP -> context.view().selectNext(context.state(), -1);
            case SELECT_DOWN -> context.view().selectNext(context.state(), 1);
            case EDIT_NOTES -> context.view().show(PaneId.ROLL);
            case ADD_INSTRUMENT -> context.dialogs().command("add ");
            default -> {
                return context.selected() != null && edit(command, context.selected());
            }
        }
        return true;
    }

    private boolean edit(InstrumentsKey command, Instrument instrument) {
        switch (command) {
            case LEVEL_UP -> level(instrument, true, false);
            case LEVEL_DOWN -> level(instrument, false, false);
            case LEVEL_UP_BIG -> level(instrument, true, true);
            case LEVEL_DOWN_BIG -> level(instrument, false, true);
            case RENAME_INSTRUMENT -> rename(instrument);
            case REMOVE_INSTRUMENT -> remove(instrument);
            case KNOB_PREVIOUS -> selectKnob(instrument, -1);
            case KNOB_NEXT -> selectKnob(instrument, 1);
            case KNOB_UP -> turn(instrument, true, false);
            case KNOB_DOWN -> turn(instrument, false, false);
            case KNOB_UP_BIG -> turn(instrument, true, true);
            case KNOB_DOWN_BIG -> turn(instrument, false, true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void rename(Instrument instrument) {
        context.dialogs()
                .type(
                        "name of " + instrument.id() + ": ",
                        instrument.name(),
                        name -> context.send(new Rename(instrument.id(), name)));
    }

    private void remove(Instrument instrument) {
        String what = instrument.id() + " " + instrument.name();
        context.dialogs()
                .confirm(
                        "Remove " + what + " with all its notes? y removes it, n keeps it",
                        () -> context.send(new Remove(instrument.id())));
    }

    private void level(Instrument instrument, boolean up, boolean big) {
        context.studio().dispatch(new SetLevel(instrument.id(), Steps.level(instrument.level(), up, big)));
    }

    private void selectKnob(Instrument instrument, int steps) {
        int count = Knobs.of(instrument).size();
        context.view().selectKnob(Math.min(count - 1, context.view().knob(count) + steps));
    }

    private void turn(Instrument instrument, boolean up, boolean big) {
        List<Knob> all = Knobs.of(instrument);
        context.studio().dispatch(all.get(context.view().knob(all.size())).turned(up, big));
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.INSTRUMENTS);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(
                InstrumentsKey.EDIT_NOTES,
                EverywhereKey.PERFORM,
                InstrumentsKey.KNOB_UP,
                InstrumentsKey.ADD_INSTRUMENT,
                EverywhereKey.OWN);
    }
}
