package dev.consort.tui.pane.editor;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.SoundAction.SetEnvelope;
import dev.consort.protocol.action.SoundAction.SetParam;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.rack.ParamRows;
import dev.consort.tui.rack.PartRow;
import dev.consort.tui.sheet.ChoiceRow;
import dev.consort.tui.sheet.KnobRow;
import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.SwitchRow;
import dev.consort.tui.sounds.PresetChoices;
import dev.consort.tui.sounds.SourceChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** What makes the sound: source, filter, envelope. */
record ToneSections(PaneContext context, Instrument instrument) {
    Section source() {
        List<Row> rows = new ArrayList<>();
        rows.add(new LinkRow(
                "preset", PresetChoices.nameOf(instrument), () -> new PresetChoices(context).open(instrument)));
        rows.add(new LinkRow(
                "source", instrument.source().type().label(), () -> new SourceChoices(context).exchange(instrument)));
        ParamRows params = new ParamRows(context);
        for (ParamSpec spec : instrument.source().type().params()) {
            rows.add(params.of(
                    spec,
                    instrument.source().param(spec.name()),
                    value -> new SetParam(instrument.id(), spec.name(), value)));
        }
        return new Section("Source", rows);
    }

    Section filter() {
        FilterPart part = new FilterPart(instrument);
        Filter now = part.filter();
        List<Row> rows = new ArrayList<>();
        rows.add(new SwitchRow(context, "on", now.enabled(), part::enable));
        rows.add(ChoiceRow.of(context, "type", now.type(), part::type));
        rows.add(knob(ParamSpec.of(Filter.class, "cutoff", 20_000), now.cutoff(), part::cutoff));
        rows.add(knob(ParamSpec.amount("resonance", 0), now.resonance(), part::resonance));
        if (now.type() == FilterType.VOWEL) {
            rows.add(knob(ParamSpec.amount("vowel", 0), now.shape() == null ? 0 : now.shape(), part::shape));
        }
        if (now.type() == FilterType.RES_DRIVE) {
            double drive = now.drive() == null ? 1 : now.drive();
            rows.add(knob(ParamSpec.exponential("drive", "", 1, 8, 1), drive, part::drive));
        }
        return new Section(
                "Filter", rows.stream().<Row>map(row -> new PartRow(row, part)).toList());
    }

    Section envelope() {
        Envelope now = instrument.envelope();
        Envelope usual = instrument.source().type().envelope();
        List<Row> rows = List.of(
                knob(seconds("attack", usual.attack()), now.attack(), v -> set(v, now.decay(), now.sustain())),
                knob(seconds("decay", usual.decay()), now.decay(), v -> set(now.attack(), v, now.sustain())),
                knob(
                        ParamSpec.amount("sustain", usual.sustain()),
                        now.sustain(),
                        v -> set(now.attack(), now.decay(), v)),
                knob(
                        seconds("release", usual.release()),
                        now.release(),
                        v -> new SetEnvelope(instrument.id(), now.attack(), now.decay(), now.sustain(), v)));
        return new Section("Envelope", rows, new EnvelopePicture(context.glyphs(), now));
    }

    private NetworkAction set(double attack, double decay, double sustain) {
        return new SetEnvelope(
                instrument.id(), attack, decay, sustain, instrument.envelope().release());
    }

    private static ParamSpec seconds(String name, double usual) {
        return ParamSpec.of(Envelope.class, name, usual);
    }

    private Row knob(ParamSpec spec, double now, DoubleFunction<NetworkAction> setter) {
        return new KnobRow(context, new Knob(spec, now, setter));
    }
}
