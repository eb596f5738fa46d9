package dev.consort.tui.pane.editor;

import dev.consort.protocol.action.PerformanceAction.SetLayerOctave;
import dev.consort.protocol.action.PerformanceAction.UnlinkLayer;
import dev.consort.protocol.action.SoundAction.LoadSample;
import dev.consort.protocol.action.SoundAction.SetEq;
import dev.consort.protocol.action.SoundAction.SetPolyphonic;
import dev.consort.protocol.action.SoundAction.SetStereo;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.KnobRow;
import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.SwitchRow;
import dev.consort.tui.sounds.LayerChoices;
import dev.consort.tui.sounds.SampleChoices;
import dev.consort.tui.view.PaneId;
import java.util.ArrayList;
import java.util.List;

/** How an instrument plays, and with whom: voice, layer, recording, equaliser. */
record PlaceSections(PaneContext context, Instrument instrument) {
    private static final int OCTAVES = 4;

    Section voice() {
        return new Section(
                "Voice",
                List.of(
                        new SwitchRow(
                                context,
                                "polyphonic",
                                instrument.polyphonic(),
                                on -> new SetPolyphonic(instrument.id(), on)),
                        new SwitchRow(context, "stereo", instrument.stereo(), on -> new SetStereo(instrument.id(), on)),
                        new LinkRow("feel and arpeggio", performance(), () -> show(PaneId.GROOVE))));
    }

    private String performance() {
        List<String> marks = new ArrayList<>();
        if (instrument.groove() != null) {
            marks.add("own feel");
        }
        if (instrument.arpeggiator() != null && instrument.arpeggiator().enabled()) {
            marks.add("arpeggio");
        }
        if (instrument.chord() != null) {
            marks.add("chord");
        }
        return marks.isEmpty() ? "as the session" : String.join(", ", marks);
    }

    Section layer() {
        Group group = instrument.layer() == null
                ? null
                : context.state().mixer().groups().get(instrument.layer().group());
        List<Row> rows = new ArrayList<>();
        rows.add(new LinkRow("sounds with", group == null ? "nobody" : group.name(), () -> new LayerChoices(context)
                .open(instrument)));
        if (instrument.layer() != null) {
            ParamSpec octave = ParamSpec.stepped("octave", "", -OCTAVES, OCTAVES, 0);
            rows.add(new KnobRow(
                    context,
                    new Knob(
                            octave,
                            instrument.layer().octave(),
                            value -> new SetLayerOctave(instrument.id(), (int) value))));
            rows.add(new LinkRow(
                    "unlink", "Enter: by itself again", () -> context.send(new UnlinkLayer(instrument.id()))));
        }
        return new Section("Layer", rows);
    }

    /** What a sampler plays; without rows for what is no sampler and no kit. */
    Section sample() {
        List<Row> rows = new ArrayList<>();
        if (instrument.source().type().needsSample()) {
            String file = instrument.sampler() == null
                    ? "none: Enter chooses"
                    : instrument.sampler().sample();
            rows.add(new LinkRow("recording", file, () -> new SampleChoices(context)
                    .open("A recording for " + instrument.name(), name -> new LoadSample(instrument.id(), name))));
            rows.add(new LinkRow("slices", "Enter shows the wave", () -> show(PaneId.SAMPLER)));
        }
        if (instrument.source().type().isDrums()) {
            rows.add(new LinkRow("pads and patterns", "Enter shows the drums", () -> show(PaneId.STEPS)));
        }
        return new Section("Material", rows);
    }

    Section equaliser() {
        Eq eq = instrument.eq();
        List<Row> rows = new ArrayList<>();
        rows.add(new SwitchRow(context, "on", eq != null && eq.enabled(), this::enabled));
        rows.add(new LinkRow("bands", bands(eq), () -> show(PaneId.EQ)));
        return new Section("Equaliser", rows);
    }

    private SetEq enabled(boolean on) {
        Eq eq = instrument.eq() == null ? Eq.FLAT : instrument.eq();
        return new SetEq(instrument.id(), eq.withEnabled(on));
    }

    private static String bands(Eq eq) {
        long moved = eq == null
                ? 0
                : eq.bands().values().stream()
                        .filter(band -> band.enabled() && band.gain() != 0)
                        .count();
        return moved == 0 ? "flat" : moved == 1 ? "1 band" : moved + " bands";
    }

    private void show(PaneId pane) {
        context.view().show(pane);
    }
}
