package dev.consort.tui.pane.groove;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PerformanceAction.SetArpeggiator;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.performance.ArpDirection;
import dev.consort.protocol.state.performance.ArpRate;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.ChoiceRow;
import dev.consort.tui.sheet.KnobRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Rows;
import dev.consort.tui.sheet.Section;
import java.util.List;

/** An instrument's arpeggiator as rows. */
record ArpeggiatorRows(PaneContext context, Instrument instrument) {
    private static final ParamSpec GATE = ParamSpec.of(Arpeggiator.class, "gate", 0.5);
    private static final ParamSpec OCTAVES = ParamSpec.stepped("octaves", "", 1, 4, 1);

    Section section() {
        Rows rows = new Rows(context);
        Arpeggiator now = instrument.arpeggiator() == null ? Arpeggiator.OFF : instrument.arpeggiator();
        boolean on = now.enabled();
        Row rate = new ChoiceRow<>(
                context,
                "rate",
                List.of(ArpRate.values()),
                now.rate(),
                ArpRate::wireName,
                to -> set(on, now.direction(), to, now.octaves(), now.gate()));
        Knob gate = new Knob(GATE, now.gate(), share -> set(on, now.direction(), now.rate(), now.octaves(), share));
        return new Section(
                "Arpeggiator of " + instrument.name(),
                List.of(
                        rows.toggle(
                                "arpeggiator",
                                on,
                                to -> set(to, now.direction(), now.rate(), now.octaves(), now.gate())),
                        rows.choice(
                                "direction",
                                ArpDirection.values(),
                                now.direction(),
                                to -> set(on, to, now.rate(), now.octaves(), now.gate())),
                        rate,
                        rows.whole(OCTAVES, now.octaves(), n -> set(on, now.direction(), now.rate(), n, now.gate())),
                        new KnobRow(context, gate)));
    }

    /** One that is switched off and otherwise as at first is none. */
    private NetworkAction set(boolean on, ArpDirection direction, ArpRate rate, int octaves, double gate) {
        Arpeggiator wanted = new Arpeggiator(on, direction, rate, octaves, gate);
        return new SetArpeggiator(instrument.id(), wanted.equals(Arpeggiator.OFF) ? null : wanted);
    }
}
