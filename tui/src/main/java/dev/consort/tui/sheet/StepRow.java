package dev.consort.tui.sheet;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import java.util.function.DoubleFunction;

/**
 * A number that goes in steps of its own, such as a tempo by whole beats.
 *
 * @param spec name, unit, range and usual value
 * @param now where it is
 * @param steps the finest, the small and the big one
 * @param setter makes the action that sets it
 */
public record StepRow(
        PaneContext context, ParamSpec spec, double now, Steps steps, DoubleFunction<NetworkAction> setter)
        implements Row {

    /** How far a turn goes; all of them in the number's unit. */
    public record Steps(double fine, double small, double big) {
        double of(Turn.Size size) {
            return switch (size) {
                case FINE -> fine;
                case SMALL -> small;
                case BIG -> big;
            };
        }
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public String value() {
        return knob().valueText();
    }

    @Override
    public double position() {
        return knob().position();
    }

    /** Goes to the next multiple of the finest step; the ends hold. */
    @Override
    public void turn(Turn turn) {
        double moved = now + turn.direction() * steps.of(turn.size());
        double whole = Math.rint(moved / steps.fine) * steps.fine;
        double rounded = Math.rint(whole * 1e6) / 1e6;
        context.send(setter.apply(Math.max(spec.min(), Math.min(spec.max(), rounded))));
    }

    @Override
    public void enter() {
        new KnobRow(context, knob()).enter();
    }

    @Override
    public void reset() {
        context.send(setter.apply(spec.initial()));
    }

    private Knob knob() {
        return new Knob(spec, now, setter);
    }
}
