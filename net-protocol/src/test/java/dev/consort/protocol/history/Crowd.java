package dev.consort.protocol.history;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteMove;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.SamplerAction;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.testkit.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Actions of people who get into each other's way: few things, few values, on what was made a moment ago. */
final class Crowd {
    private static final int NEW_BUS = 3;
    private static final int NEW_CLIP = 3;
    private static final int NEW_PLACEMENT = 3;
    private static final int NEW_LANE = 9;
    private static final int NEW_INSTRUMENT = 10;
    private static final int KEYS = 3;

    private Crowd() {}

    /** What a jam is about; all of its actions are of one kind, so that they meet. */
    static List<Arbitrary<NetworkAction>> themes() {
        return Stream.of(
                        knobs(),
                        settings(),
                        notes(),
                        buses(),
                        band(),
                        newcomers(),
                        song(),
                        lanes(),
                        effects(),
                        groups())
                .map(Arbitraries::of)
                .toList();
    }

    private static void each(List<NetworkAction> into, int first, int count, IntFunction<NetworkAction> action) {
        IntStream.range(first, first + count).mapToObj(action).forEach(into::add);
    }

    private static List<NetworkAction> knobs() {
        List<NetworkAction> actions = new ArrayList<>();
        each(actions, 0, 3, n -> new StripAction.SetLevel(KEYS, n / 2.0));
        each(actions, 0, 2, n -> new SettingAction.SetTempo(100 + n));
        return actions;
    }

    private static List<NetworkAction> settings() {
        List<NetworkAction> actions = new ArrayList<>(List.of(
                new SoundAction.SetFilter(KEYS, null),
                new SoundAction.SetFilter(KEYS, new Filter(FilterType.LOW_PASS, 500, 0.2, true)),
                new SoundAction.SetFilter(KEYS, new Filter(FilterType.VOWEL, 500, 0.2, true, 0.5, null)),
                new SoundAction.SetFilter(KEYS, new Filter(FilterType.LOW_PASS, 900, 0.2, true)),
                new SoundAction.SetSource(KEYS, SourceType.SQUARE),
                new SoundAction.SetSource(KEYS, SourceType.FM),
                new TransportAction.SetLoop(true, 0, 960),
                new TransportAction.SetLoop(true, 0, 7680),
                new TransportAction.SetLoop(true, 1920, 7680),
                new TransportAction.SetLoop(false, 480, 960)));
        each(actions, 0, 3, n -> new SoundAction.SetParam(KEYS, "detune", n * 7));
        each(actions, 1, 3, n -> new GeneratorVoiceAction.SetVoiceInstrument(1, n * 3));
        each(actions, 1, 3, n -> new GeneratorVoiceAction.SetVoiceVelocities(1, n * 30, 64 + n * 20));
        return actions;
    }

    private static List<NetworkAction> notes() {
        List<NetworkAction> actions = new ArrayList<>(List.of(
                new NoteRangeAction.ClearRange(KEYS, 0, 192_000_000),
                new NoteRangeAction.Transpose(KEYS, 0, 960, 1),
                new NoteAction.MoveNotes(KEYS, List.of(new NoteMove(0, 60, 240, 60))),
                new NoteAction.MoveNotes(KEYS, List.of(new NoteMove(240, 60, 480, 60))),
                new StepAction.ClearPattern(Sessions.DRUMS, 0)));
        each(actions, 0, 3, n -> new NoteAction.AddNote(KEYS, 0, 60, 120, 50 + n));
        each(actions, 0, 3, n -> new NoteAction.AddNote(KEYS, n * 240, 60, 120, 50));
        each(actions, 0, 3, n -> new NoteAction.RemoveNote(KEYS, n * 240, 60));
        each(actions, 0, 3, n -> new NoteAction.SetVelocity(KEYS, 0, 60, 50 + n));
        each(actions, 0, 3, n -> new NoteAction.AddNote(NEW_INSTRUMENT + n, 0, 60, 120, 50));
        each(actions, 0, 3, n -> new StepAction.SetStep(Sessions.DRUMS, 0, 0, n, 50, null, null));
        return actions;
    }

    private static List<NetworkAction> buses() {
        List<NetworkAction> actions = new ArrayList<>(List.of(
                new BusAction.AddBus(null), new BusAction.AddBus(null), new StripAction.SetOutput(KEYS, "Master")));
        each(actions, 1, NEW_BUS + 3, BusAction.RemoveBus::new);
        each(actions, 1, NEW_BUS + 3, n -> new StripAction.SetOutput(KEYS, "Bus " + n));
        each(actions, 1, NEW_BUS + 3, n -> new StripAction.SetSend(KEYS, n, 0.5, true, SendTap.PRE_FADER));
        each(actions, NEW_BUS, 3, n -> new BusAction.SetBusLevel(n, 0.3));
        each(actions, NEW_BUS, 3, n -> new LaneAction.AddLane(new Target.SendLevel(KEYS, n)));
        return actions;
    }

    private static List<NetworkAction> band() {
        List<NetworkAction> actions = new ArrayList<>(List.of(
                new BandAction.Add(SourceType.SINE, null),
                new BandAction.Add(SourceType.DRUM_KIT, "Kit"),
                new BandAction.Add(SourceType.SAMPLER, null),
                new BandAction.Reorder(List.of(2, 1, 3, 4, 5, 6, 7, 8, 9)),
                new BandAction.Reorder(List.of(9, 1, 2, 3, 4, 5, 6, 7, 8)),
                new BandAction.Reorder(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))));
        each(actions, 6, NEW_INSTRUMENT - 3, BandAction.Remove::new);
        return actions;
    }

    private static List<NetworkAction> newcomers() {
        List<NetworkAction> actions = new ArrayList<>(
                List.of(new BandAction.Add(SourceType.SAMPLER, null), new BandAction.Add(SourceType.SAMPLER, null)));
        each(actions, NEW_INSTRUMENT, 4, BandAction.Remove::new);
        each(actions, NEW_INSTRUMENT, 4, n -> new BandAction.Rename(n, "New"));
        each(actions, NEW_INSTRUMENT, 4, n -> new InstrumentEffectAction.AddEffect(n, EffectType.DELAY));
        each(actions, NEW_INSTRUMENT, 4, n -> new InstrumentEffectAction.RemoveEffect(n, 1));
        each(actions, NEW_INSTRUMENT, 4, n -> new SoundAction.LoadSample(n, "amen.wav"));
        each(actions, NEW_INSTRUMENT, 4, n -> new SamplerAction.Cut(n, 1, 0.5));
        return actions;
    }

    private static List<NetworkAction> song() {
        List<NetworkAction> actions = new ArrayList<>(
                List.of(new ClipAction.CreateClip(KEYS, 960, null), new ClipAction.CreateClip(4, 960, null)));
        each(actions, 1, NEW_CLIP + 2, ClipAction.RemoveClip::new);
        each(actions, 1, NEW_CLIP + 2, n -> new PlacementAction.Place(n, null, 0, null));
        each(actions, NEW_CLIP, 3, n -> new NoteAction.AddNote(KEYS, n, 0, 60, 120, 90));
        each(actions, 1, NEW_PLACEMENT + 3, PlacementAction.RemovePlacement::new);
        each(actions, 1, NEW_PLACEMENT + 3, n -> new PlacementAction.Duplicate(n, 0));
        each(actions, 1, NEW_PLACEMENT + 3, n -> new PlacementAction.MovePlacement(n, n * 480));
        return actions;
    }

    private static List<NetworkAction> lanes() {
        Target pan = new Target.InstrumentParam(KEYS, InstrumentParameter.PAN);
        List<NetworkAction> actions =
                new ArrayList<>(List.of(new LaneAction.AddLane(pan), new LaneAction.AddLane(pan)));
        each(actions, NEW_LANE, 4, LaneAction.RemoveLane::new);
        each(actions, NEW_LANE, 4, n -> new PointAction.SetPoint(n, 0, 0.5, PointCurve.STEP));
        each(actions, NEW_LANE, 4, n -> new PointAction.MovePoint(n, 0, 480, 0.6));
        return actions;
    }

    private static List<NetworkAction> effects() {
        List<NetworkAction> actions =
                new ArrayList<>(List.of(new InstrumentEffectAction.AddEffect(KEYS, EffectType.DELAY)));
        each(actions, 1, 4, n -> new InstrumentEffectAction.RemoveEffect(KEYS, n));
        each(actions, 1, 4, n -> new InstrumentEffectAction.SetEffectParam(KEYS, n, "mix", 0.1));
        each(actions, 1, 4, n -> new LaneAction.AddLane(new Target.EffectParam(KEYS, n, "mix")));
        each(actions, 1, 4, n -> new InstrumentEffectAction.MoveEffect(KEYS, n, null));
        return actions;
    }

    private static List<NetworkAction> groups() {
        List<NetworkAction> actions = new ArrayList<>();
        each(actions, 2, 5, n -> new PerformanceAction.LinkLayer(n, n + 1));
        each(actions, 2, 6, PerformanceAction.UnlinkLayer::new);
        each(actions, 2, 6, n -> new PerformanceAction.SetLayerOctave(n, 1));
        return actions;
    }
}
