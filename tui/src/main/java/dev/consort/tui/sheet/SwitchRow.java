package dev.consort.tui.sheet;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.tui.pane.PaneContext;
import java.util.function.Function;

/** Something that is on or off. */
public record SwitchRow(PaneContext context, String name, boolean on, Function<Boolean, NetworkAction> setter)
        implements Row {
    @Override
    public String value() {
        return on ? "on" : "off";
    }

    @Override
    public void turn(Turn turn) {
        if (turn.up() != on) {
            context.send(setter.apply(turn.up()));
        }
    }

    @Override
    public void enter() {
        context.send(setter.apply(!on));
    }
}
