package dev.consort.tui.rack;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.ChoiceRow;
import dev.consort.tui.sheet.KnobRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.SwitchRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The rows of parameters: a knob, a switch, or a choice of a bus, as the parameter's table says. */
public record ParamRows(PaneContext context) {
    private static final List<String> TOGGLE = List.of("Off", "On");

    /**
     * The row of a parameter.
     *
     * @param setter makes the action that sets it
     */
    public Row of(ParamSpec spec, double now, DoubleFunction<NetworkAction> setter) {
        if (spec.isBus()) {
            return bus(spec, (int) now, setter);
        }
        if (spec.choices().equals(TOGGLE)) {
            return new SwitchRow(context, spec.name(), now >= 0.5, on -> setter.apply(on ? 1 : 0));
        }
        return new KnobRow(context, new Knob(spec, now, setter));
    }

    /** A choice among the buses that there are, and none. */
    private Row bus(ParamSpec spec, int now, DoubleFunction<NetworkAction> setter) {
        List<Integer> all = new ArrayList<>(List.of(0));
        context.state().mixer().buses().forEach(bus -> all.add(bus.id()));
        if (!all.contains(now)) {
            all.add(now);
        }
        return new ChoiceRow<>(context, spec.name(), all, now, this::busName, bus -> setter.apply(bus));
    }

    private String busName(int id) {
        Bus bus = context.state().mixer().buses().get(id);
        return id == 0 ? "none" : bus == null ? "bus " + id + ", which is gone" : id + " " + bus.name();
    }
}
