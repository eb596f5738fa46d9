package dev.consort.tui.pane.steps;

import dev.consort.protocol.action.KitAction.SetPad;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.sheet.KnobRow;
import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.SwitchRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** What the pad under the cursor sounds like, as rows. */
final class PadSheet {
    private static final int MIDDLE_C = 60;
    private static final ParamSpec LEVEL = ParamSpec.amount("level", 0.8);
    private static final ParamSpec PITCH = ParamSpec.stepped("pitch", "st", -24, 24, 0);
    private static final ParamSpec START = ParamSpec.amount("start", 0);
    private static final ParamSpec END = ParamSpec.amount("end", 1);
    private static final ParamSpec NOTE = ParamSpec.choice(
            "note",
            MIDDLE_C,
            IntStream.range(0, 128).mapToObj(PitchClass::pitchName).toArray(String[]::new));

    private final StepBench bench;
    private final PaneContext context;
    private final PadSounds sounds;

    PadSheet(StepBench bench) {
        this.bench = bench;
        this.context = bench.context();
        this.sounds = new PadSounds(bench);
    }

    /** The rows as they are now; none without a kit. */
    List<Section> sections() {
        EditedKit kit = bench.kit();
        if (kit == null) {
            return List.of();
        }
        int pad = bench.cursor().pad();
        PadSound sound = kit.pad(pad);
        List<Row> rows = new ArrayList<>();
        rows.add(new LinkRow("name", sound.name(), () -> rename(sound)));
        rows.add(new LinkRow("sound", what(sound), () -> sounds.ask(kit)));
        if (sound.instrument() != null) {
            double note = sound.note() == null ? MIDDLE_C : sound.note();
            rows.add(knob(kit, NOTE, note, value -> PadSounds.on(sound, sound.instrument(), (int) value)));
        }
        rows.add(knob(kit, LEVEL, sound.level(), value -> shaped(sound, value, sound.start(), sound.end())));
        rows.add(knob(kit, PITCH, sound.pitch(), value -> turned(sound, sound.reverse(), (int) value)));
        if (sound.sample() != null) {
            rows.addAll(ofSample(kit, sound));
        }
        return List.of(new Section("Pad " + (pad + 1) + ", " + sound.name(), rows));
    }

    private List<Row> ofSample(EditedKit kit, PadSound sound) {
        return List.of(
                knob(kit, START, sound.start(), value -> shaped(sound, sound.level(), value, sound.end())),
                knob(kit, END, sound.end(), value -> shaped(sound, sound.level(), sound.start(), value)),
                new SwitchRow(context, "reverse", sound.reverse(), on -> set(kit, turned(sound, on, sound.pitch()))));
    }

    private Row knob(EditedKit kit, ParamSpec spec, double now, DoubleFunction<PadSound> changed) {
        return new KnobRow(context, new Knob(spec, now, value -> set(kit, changed.apply(value))));
    }

    private NetworkAction set(EditedKit kit, PadSound sound) {
        return new SetPad(kit.id(), bench.cursor().pad(), sound);
    }

    private void rename(PadSound sound) {
        int pad = bench.cursor().pad();
        context.dialogs().type("name of pad " + (pad + 1) + ": ", sound.name(), name -> {
            EditedKit now = bench.kit();
            if (now != null) {
                context.send(new SetPad(now.id(), pad, PadSounds.named(now.pad(pad), name)));
            }
        });
    }

    /** What a pad plays, in words. */
    private String what(PadSound sound) {
        if (sound.instrument() != null) {
            Instrument played = context.state().instruments().get(sound.instrument());
            return played == null ? "an instrument that is gone" : "plays " + played.name();
        }
        return sound.sample() == null ? "the kit's own drum" : "sample " + sound.sample();
    }

    private static PadSound shaped(PadSound from, double level, double start, double end) {
        return new PadSound(
                from.name(),
                level,
                start,
                end,
                from.reverse(),
                from.pitch(),
                from.sample(),
                from.instrument(),
                from.note());
    }

    private static PadSound turned(PadSound from, boolean reverse, int pitch) {
        return new PadSound(
                from.name(),
                from.level(),
                from.start(),
                from.end(),
                reverse,
                pitch,
                from.sample(),
                from.instrument(),
                from.note());
    }
}
