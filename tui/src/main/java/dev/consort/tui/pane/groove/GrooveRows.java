package dev.consort.tui.pane.groove;

import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PerformanceAction.SetChord;
import dev.consort.protocol.action.PerformanceAction.SetGroove;
import dev.consort.protocol.action.SettingAction.SetClick;
import dev.consort.protocol.action.SettingAction.SetHumanize;
import dev.consort.protocol.action.SettingAction.SetSwing;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.StepResolution;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.control.TargetMoves;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.ChoiceRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Rows;
import dev.consort.tui.sheet.Section;
import dev.consort.tui.sheet.StepRow;
import dev.consort.tui.sheet.WordedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The feel of the selected instrument and of the session as rows. */
final class GrooveRows {
    private static final ParamSpec OFFSET = ParamSpec.of(Groove.class, "offsetMillis", 0);
    private static final StepRow.Steps MILLIS = new StepRow.Steps(0.5, 1, 10);
    private static final List<Optional<ChordShape>> CHORDS = Stream.concat(
                    Stream.of(Optional.<ChordShape>empty()),
                    Stream.of(ChordShape.values()).map(Optional::of))
            .toList();

    private final PaneContext context;
    private final Rows rows;

    GrooveRows(PaneContext context) {
        this.context = context;
        this.rows = new Rows(context);
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        Instrument one = context.selected();
        if (one != null) {
            all.add(feel(one));
            all.add(new ArpeggiatorRows(context, one).section());
            all.add(new Section("Chords", List.of(chord(one))));
            Kit kit = context.state().sequencer().kits().get(one.id());
            if (kit != null && one.source().type().isDrums()) {
                all.add(steps(one, kit));
            }
        }
        all.add(session(context.state().session()));
        return all;
    }

    /** The instrument's feel: its own, or the session's as one of its own. */
    Groove groove(Instrument one) {
        Session now = context.state().session();
        return one.groove() != null
                ? one.groove()
                : new Groove(
                        now.swing(),
                        SwingGrid.EIGHTHS,
                        now.humanize().velocity(),
                        now.humanize().timing(),
                        0);
    }

    private Section feel(Instrument one) {
        Groove now = groove(one);
        return new Section(
                "Feel of " + one.name(),
                List.of(
                        rows.toggle(
                                "a feel of its own",
                                one.groove() != null,
                                on -> new SetGroove(one.id(), on ? now : null)),
                        worded(share(one, "its swing", InstrumentParameter.SWING, now.swing()), now.swing()),
                        rows.choice(
                                "late are",
                                SwingGrid.values(),
                                now.grid(),
                                grid -> set(one, grid, now.timeSignature())),
                        share(
                                one,
                                "its loudness varies",
                                InstrumentParameter.HUMANIZE_VELOCITY,
                                now.humanizeVelocity()),
                        share(one, "its timing varies", InstrumentParameter.HUMANIZE_TIMING, now.humanizeTiming()),
                        offset(one, now.offsetMillis()),
                        new MeasureRow(context, now.timeSignature(), own -> context.send(set(one, now.grid(), own)))));
    }

    private Row share(Instrument one, String name, InstrumentParameter parameter, double now) {
        return rows.share(name, now, value -> moved(one, parameter, value));
    }

    private Row offset(Instrument one, double millis) {
        ParamSpec spec = new ParamSpec("ahead or behind", "ms", OFFSET.min(), OFFSET.max(), 0, OFFSET.curve());
        Row row = new StepRow(context, spec, millis, MILLIS, ms -> moved(one, InstrumentParameter.TIMING_OFFSET, ms));
        String where = millis < 0 ? " ms ahead" : millis > 0 ? " ms behind" : " ms";
        return new WordedRow(row, String.format(Locale.ROOT, "%.1f", Math.abs(millis)) + where);
    }

    private NetworkAction moved(Instrument one, InstrumentParameter parameter, double value) {
        return TargetMoves.of(context.state(), new Target.InstrumentParam(one.id(), parameter), value);
    }

    private NetworkAction set(Instrument one, SwingGrid grid, TimeSignature measure) {
        Groove now = groove(one);
        return new SetGroove(
                one.id(),
                new Groove(
                        now.swing(), grid, now.humanizeVelocity(), now.humanizeTiming(), now.offsetMillis(), measure));
    }

    /** The off-beat as a share of the beat, as drum machines say it; full swing makes triplets of it: 67 %. */
    private static Row worded(Row row, double swing) {
        return new WordedRow(row, String.format(Locale.ROOT, "%.2f (%.0f %%)", swing, 50 + swing * 50 / 3));
    }

    private Row chord(Instrument one) {
        return new ChoiceRow<>(
                context,
                "one key plays",
                CHORDS,
                Optional.ofNullable(one.chord()),
                shape -> shape.map(Rows::words).orElse("one note"),
                shape -> new SetChord(one.id(), shape.orElse(null)));
    }

    private Section steps(Instrument one, Kit kit) {
        return new Section(
                "Steps of " + one.name(),
                List.of(
                        rows.share("swing of the steps", kit.swing(), s -> new KitAction.SetSwing(one.id(), s)),
                        new ChoiceRow<>(
                                context,
                                "a step is",
                                List.of(StepResolution.values()),
                                kit.resolution(),
                                StepResolution::wireName,
                                step -> new KitAction.SetResolution(one.id(), step))));
    }

    private Section session(Session now) {
        double loud = now.humanize().velocity();
        double late = now.humanize().timing();
        boolean on = now.click().enabled();
        double level = now.click().level();
        return new Section(
                "Feel of the session",
                List.of(
                        worded(rows.share("swing", now.swing(), SetSwing::new), now.swing()),
                        rows.share("loudness varies", loud, share -> new SetHumanize(share, late)),
                        rows.share("timing varies", late, share -> new SetHumanize(loud, share)),
                        rows.toggle("metronome", on, wanted -> new SetClick(wanted, level)),
                        rows.share("metronome's level", level, share -> new SetClick(on, share))));
    }
}
