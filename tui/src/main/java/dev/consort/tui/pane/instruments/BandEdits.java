package dev.consort.tui.pane.instruments;

import dev.consort.protocol.action.BandAction.Remove;
import dev.consort.protocol.action.BandAction.Rename;
import dev.consort.protocol.action.BandAction.Reorder;
import dev.consort.protocol.action.PerformanceAction.UnlinkLayer;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.knob.Knobs;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Steps;
import dev.consort.tui.sounds.LayerChoices;
import dev.consort.tui.sounds.PresetChoices;
import dev.consort.tui.sounds.SourceChoices;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.view.PaneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the keys do to an instrument. */
record BandEdits(PaneContext context, Instrument instrument) {
    /** Does what a key asks for; false if it is about something else. */
    boolean perform(InstrumentsKey key) {
        return whole(key) || level(key);
    }

    private boolean whole(InstrumentsKey key) {
        switch (key) {
            case EDIT_NOTES -> context.view().show(instrument.source().type().isDrums() ? PaneId.STEPS : PaneId.ROLL);
            case EDIT_SOUND -> context.view().show(PaneId.EDITOR);
            case CHOOSE_PRESET -> new PresetChoices(context).open(instrument);
            case CHOOSE_SOURCE -> new SourceChoices(context).exchange(instrument);
            case RENAME_INSTRUMENT -> rename();
            case REMOVE_INSTRUMENT -> remove();
            case MOVE_UP -> move(-1);
            case MOVE_DOWN -> move(1);
            case LINK_LAYER -> new LayerChoices(context).open(instrument);
            case UNLINK_LAYER -> context.send(new UnlinkLayer(instrument.id()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean level(InstrumentsKey key) {
        switch (key) {
            case LEVEL_UP -> level(true, false);
            case LEVEL_DOWN -> level(false, false);
            case LEVEL_UP_BIG -> level(true, true);
            case LEVEL_DOWN_BIG -> level(false, true);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Turns the selected knob, and says what became of it where it is not in sight. */
    boolean knob(InstrumentsKey key, boolean inSight) {
        switch (key) {
            case KNOB_PREVIOUS -> selectKnob(-1);
            case KNOB_NEXT -> selectKnob(1);
            case KNOB_UP -> turn(true, false);
            case KNOB_DOWN -> turn(false, false);
            case KNOB_UP_BIG -> turn(true, true);
            case KNOB_DOWN_BIG -> turn(false, true);
            default -> {
                return false;
            }
        }
        Instrument now = context.state().instruments().get(instrument.id());
        if (!inSight && now != null) {
            Knob knob = knob(now);
            context.dialogs().say(Tone.NOTICE, now.name() + ": " + knob.name() + " " + knob.valueText());
        }
        return true;
    }

    private void rename() {
        context.dialogs()
                .type(
                        "name of " + instrument.id() + ": ",
                        instrument.name(),
                        name -> context.send(new Rename(instrument.id(), name)));
    }

    private void remove() {
        String what = instrument.id() + " " + instrument.name();
        context.dialogs()
                .confirm(
                        "Remove " + what + " with all its notes? y removes it, n keeps it",
                        () -> context.send(new Remove(instrument.id())));
    }

    private void move(int steps) {
        List<Integer> order = new ArrayList<>(context.state().instruments().order());
        int from = order.indexOf(instrument.id());
        int to = from + steps;
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            context.send(new Reorder(order));
        }
    }

    private void level(boolean up, boolean big) {
        context.send(new SetLevel(instrument.id(), Steps.level(instrument.level(), up, big)));
    }

    private void selectKnob(int steps) {
        int count = Knobs.of(instrument).size();
        context.view().selectKnob(Math.min(count - 1, context.view().knob(count) + steps));
    }

    private void turn(boolean up, boolean big) {
        context.send(knob(instrument).turned(up, big));
    }

    private Knob knob(Instrument of) {
        List<Knob> all = Knobs.of(of);
        return all.get(context.view().knob(all.size()));
    }
}
