package dev.consort.tui.rack;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.KnobRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Turn;
import dev.consort.tui.widget.Decibels;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * A fader: linear gain with its decibels beside it, to be typed as either.
 *
 * @param knob the same as a plain number
 */
record LevelRow(KnobRow knob) implements Row {
    static LevelRow of(
            PaneContext context, String name, double now, double initial, DoubleFunction<NetworkAction> setter) {
        return new LevelRow(new KnobRow(context, new Knob(ParamSpec.linear(name, "", 0, 1, initial), now, setter)));
    }

    @Override
    public String name() {
        return knob.name();
    }

    @Override
    public String value() {
        return knob.value() + " " + Decibels.text(knob.knob().value()) + " dB";
    }

    @Override
    public double position() {
        return knob.position();
    }

    @Override
    public void turn(Turn turn) {
        knob.turn(turn);
    }

    @Override
    public void enter() {
        knob.context().dialogs().type(name() + " (0.5 or -6 dB): ", knob.knob().plainValue(), this::typed);
    }

    private void typed(String text) {
        OptionalDouble gain = Decibels.typed(text);
        if (gain.isPresent()) {
            knob.context().send(knob.knob().set(gain.getAsDouble()));
        } else {
            knob.typed(text);
        }
    }

    @Override
    public void reset() {
        knob.reset();
    }
}
