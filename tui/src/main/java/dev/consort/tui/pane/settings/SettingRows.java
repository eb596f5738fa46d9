package dev.consort.tui.pane.settings;

import dev.consort.protocol.action.SettingAction.SetClick;
import dev.consort.protocol.action.SettingAction.SetHumanize;
import dev.consort.protocol.action.SettingAction.SetKey;
import dev.consort.protocol.action.SettingAction.SetName;
import dev.consort.protocol.action.SettingAction.SetSwing;
import dev.consort.protocol.action.SettingAction.SetTempo;
import dev.consort.protocol.action.SettingAction.SetTimeSignature;
import dev.consort.protocol.action.SettingAction.SetTuning;
import dev.consort.protocol.action.TransportAction.SetLoop;
import dev.consort.protocol.action.TransportAction.SetMode;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.param.Curve;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.protocol.state.theory.Tuning;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.ChoiceRow;
import dev.consort.tui.sheet.Rows;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.StepRow;
import java.util.List;

/** The settings as rows. */
final class SettingRows {
    private static final List<Integer> UNITS = List.of(1, 2, 4, 8, 16, 32);
    private static final ParamSpec TEMPO = ParamSpec.of(Session.class, "bpm", 120);
    private static final ParamSpec A4 = ParamSpec.of(Session.class, "tuningA4", 440);

    private final PaneContext context;
    private final Rows rows;

    SettingRows(PaneContext context) {
        this.context = context;
        this.rows = new Rows(context);
    }

    List<Section> sections() {
        Session now = context.state().session();
        return List.of(
                new Section("Session", List.of(rows.text("name", now.name(), SetName::new))),
                time(now),
                pitch(now),
                feel(now),
                transport(context.state().transport(), now.timeSignature().barTicks()));
    }

    private Section time(Session now) {
        TimeSignature measure = now.timeSignature();
        ParamSpec tempo = new ParamSpec("tempo", "bpm", TEMPO.min(), TEMPO.max(), 120, Curve.LINEAR);
        String tap = context.keymap().key(SettingsKey.TAP);
        return new Section(
                "Time (" + tap + " taps the tempo)",
                List.of(
                        new StepRow(context, tempo, now.bpm(), new StepRow.Steps(0.1, 1, 10), SetTempo::new),
                        rows.whole(
                                "beats in a bar", 1, 32, measure.beats(), n -> new SetTimeSignature(n, measure.unit())),
                        new ChoiceRow<>(
                                context,
                                "a beat is",
                                UNITS,
                                measure.unit(),
                                unit -> "1/" + unit,
                                unit -> new SetTimeSignature(measure.beats(), unit))));
    }

    private Section pitch(Session now) {
        ParamSpec a4 = new ParamSpec("a above middle c", A4.unit(), A4.min(), A4.max(), 440, Curve.LINEAR);
        return new Section(
                "Pitch",
                List.of(
                        new ChoiceRow<>(
                                context,
                                "key",
                                List.of(PitchClass.values()),
                                now.key(),
                                PitchClass::wireName,
                                key -> new SetKey(key, now.scale())),
                        rows.choice("scale", Scale.values(), now.scale(), scale -> new SetKey(now.key(), scale)),
                        rows.choice("tuning", Tuning.values(), now.tuning(), t -> new SetTuning(t, now.tuningA4())),
                        new StepRow(
                                context,
                                a4,
                                now.tuningA4(),
                                new StepRow.Steps(0.1, 1, 5),
                                hz -> new SetTuning(now.tuning(), hz)),
                        rows.choice(
                                "just intervals",
                                JustFlavor.values(),
                                now.justFlavor(),
                                flavor -> new SetTuning(now.tuning(), now.tuningA4(), flavor))));
    }

    private Section feel(Session now) {
        double loud = now.humanize().velocity();
        double late = now.humanize().timing();
        boolean on = now.click().enabled();
        double level = now.click().level();
        return new Section(
                "Feel",
                List.of(
                        rows.share("swing", now.swing(), SetSwing::new),
                        rows.share("humanise loudness", loud, share -> new SetHumanize(share, late)),
                        rows.share("humanise timing", late, share -> new SetHumanize(loud, share)),
                        rows.toggle("metronome", on, wanted -> new SetClick(wanted, level)),
                        rows.share("metronome's level", level, share -> new SetClick(on, share))));
    }

    private Section transport(Transport now, int bar) {
        int first = now.loopStart() / bar + 1;
        int last = Math.max(first, (now.loopEnd() + bar - 1) / bar);
        return new Section(
                "Transport",
                List.of(
                        new ChoiceRow<>(
                                context,
                                "the band plays",
                                List.of(TransportMode.values()),
                                now.mode(),
                                mode -> mode == TransportMode.SONG ? "the song" : "the notes",
                                SetMode::new),
                        rows.toggle("loop", now.looping(), on -> new SetLoop(on, now.loopStart(), now.loopEnd())),
                        rows.whole(bars("loop from bar"), first, n -> loop(now.looping(), n, Math.max(n, last), bar)),
                        rows.whole(bars("loop to bar"), last, n -> loop(now.looping(), Math.min(first, n), n, bar))));
    }

    private static ParamSpec bars(String name) {
        return ParamSpec.stepped(name, "", 1, 9999, 1);
    }

    private static SetLoop loop(boolean on, int first, int last, int bar) {
        return new SetLoop(on, (first - 1) * bar, last * bar);
    }
}
