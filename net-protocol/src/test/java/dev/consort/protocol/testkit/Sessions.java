package dev.consort.protocol.testkit;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.MidiAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.SamplerAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.List;

/** Sessions to begin a test with. */
public final class Sessions {
    public static final int ANA = 1;
    public static final int BEN = 2;
    public static final int EVE_WHO_WATCHES = 3;

    /** The kit of the starter band. */
    public static final int DRUMS = 1;

    /** The instrument with something in every optional place. */
    public static final int BASS = 2;

    /** The instrument that plays a recording. */
    public static final int SAMPLER = 9;

    private static final Author AUTHOR = new Author(ANA, "Ana");

    private Sessions() {}

    /** The starter band with three people and a sampler, and something in every optional place. */
    public static NetworkState full() {
        return FULL;
    }

    private static final NetworkState FULL = made();

    private static NetworkState made() {
        NetworkState state = withPeople(PlainBand.session("Jam"));
        state = after(state, strips());
        state = after(state, bass());
        state = after(state, sampler());
        state = after(state, drums());
        state = after(state, song());
        state = after(state, movement());
        return state.withOwnership(
                IdMap.of(DRUMS, new OwnerInfo(ANA, "Ana")).with(BASS, new OwnerInfo(BEN, "Ben", true)));
    }

    private static NetworkState withPeople(NetworkState state) {
        IdMap<Player> people = IdMap.<Player>empty()
                .with(ANA, new Player("Ana", Role.PLAYER, true, 3, new Focus("mixer", BASS, 960), 0))
                .with(BEN, new Player("Ben", Role.PLAYER, true, 0, null, 1))
                .with(EVE_WHO_WATCHES, new Player("Eve", Role.SPECTATOR, false, 0, null, 2));
        return state.withPlayers(people)
                .withPrivileged(new OwnerInfo(ANA, "Ana"))
                .withSession(
                        state.session().withTempoMap(TempoMap.empty().from(0, 1).from(7680, 1.5)));
    }

    /** The state after these actions, none of which may be refused. */
    public static NetworkState after(NetworkState state, List<NetworkAction> actions) {
        NetworkState result = state;
        for (NetworkAction action : actions) {
            Outcome outcome = action.applyTo(result, AUTHOR);
            if (outcome.isRefused()) {
                throw new AssertionError(action + ": " + outcome.refusal());
            }
            result = outcome.state();
        }
        return result;
    }

    /** The state after one action that may not be refused. */
    public static NetworkState after(NetworkState state, NetworkAction action) {
        return after(state, List.of(action));
    }

    private static List<NetworkAction> strips() {
        return List.of(
                new BusAction.AddBus("Room"),
                new BusAction.AddBus(null),
                new StripEffectAction.AddEffect("Bus 1", EffectType.CHORUS),
                new StripEffectAction.AddEffect("Master", EffectType.CONVOLUTION_REVERB),
                new StripEffectAction.LoadImpulse("Master", 1, "hall.wav"),
                new StripEffectAction.AddEffect("Master", EffectType.DISTORTION),
                new PerformanceAction.LinkLayer(BASS, 3));
    }

    private static List<NetworkAction> bass() {
        return List.of(
                new InstrumentEffectAction.AddEffect(BASS, EffectType.DELAY),
                new InstrumentEffectAction.AddEffect(BASS, EffectType.REVERB),
                new InstrumentEffectAction.AddEffect(BASS, EffectType.CONVOLUTION_REVERB),
                new SoundAction.SetEq(BASS, Eq.FLAT),
                new SoundAction.SetFilter(BASS, new Filter(FilterType.VOWEL, 800, 0.4, true, 0.5, 2.0)),
                new SoundAction.SetLfo(BASS, true, 2, 0.5, LfoShape.TRIANGLE, LfoTarget.EFFECT_PARAM, 1, "mix"),
                new PerformanceAction.SetArpeggiator(BASS, Arpeggiator.OFF),
                new PerformanceAction.SetChord(BASS, ChordShape.MINOR_SEVENTH),
                new PerformanceAction.SetGroove(
                        BASS, new Groove(0.1, SwingGrid.BOTH, 0.2, 0.3, -12.5, new TimeSignature(7, 8))),
                new PerformanceAction.SetLayerOctave(BASS, -1),
                new StripAction.SetSend(BASS, 1, 0.5, true, SendTap.PRE_FADER),
                new StripAction.SetOutput(BASS, "Bus 1"),
                new NoteAction.SetProbability(BASS, null, 0, 33, 0.5));
    }

    private static List<NetworkAction> sampler() {
        return List.of(
                new BandAction.Add(SourceType.SAMPLER, "Break"),
                new SoundAction.LoadSample(SAMPLER, "amen.wav"),
                new SamplerAction.Cut(SAMPLER, 1, 0.5));
    }

    private static List<NetworkAction> drums() {
        return List.of(
                new StepAction.Euclid(DRUMS, 0, 0, 4, 16, 0, null),
                new StepAction.SetStep(DRUMS, 0, 2, 8, 90, 0.5, -3),
                new KitAction.SetChain(DRUMS, List.of(0, 0, 1)),
                new KitAction.SetPad(DRUMS, 11, new PadSound("Thump", 0.5, 0, 1, false, 0, null, BASS, 33)),
                new SamplerAction.AssignSlice(SAMPLER, 2, DRUMS, 10));
    }

    private static List<NetworkAction> song() {
        return List.of(
                new LaneAction.AddLane(new Target.InstrumentParam(BASS, InstrumentParameter.FILTER_CUTOFF)),
                new PointAction.SetPoint(1, 0, 0.25, PointCurve.S_CURVE),
                new PointAction.SetPoint(1, 960, 1, PointCurve.LINEAR),
                new ClipAction.CaptureClip(BASS, 0, 1920, "Verse"),
                new ClipAction.CreateClip(3, 1920, null),
                new PlacementAction.Place(1, null, 0, 3840),
                new PlacementAction.Place(2, 4, 1920, null));
    }

    private static List<NetworkAction> movement() {
        return List.of(
                new LaneAction.AddLane(new Target.EffectParam(BASS, 1, "time")),
                new LaneAction.AddLane(new Target.EffectSwitch(BASS, 2)),
                new LaneAction.AddLane(new Target.EqParam(BASS, 3, EqParameter.GAIN)),
                new LaneAction.AddLane(new Target.SendLevel(BASS, 1)),
                new LaneAction.AddLane(new Target.StripParam("Bus 1", StripParameter.PAN)),
                new LaneAction.AddLane(new Target.StripEffectParam("Bus 1", 1, "rate")),
                new LaneAction.AddLane(new Target.Tempo()),
                new MidiAction.MapCc(1, 74, new Target.SourceParam(BASS, "detune"), 0, 1),
                new MidiAction.MapCc(null, 7, new Target.StripParam("Group 1", StripParameter.LEVEL), 1, 0),
                new GeneratorVoiceAction.AddVoice(4, Algorithm.Euclidean.DEFAULT, "Clave", 7),
                new GeneratorVoiceAction.AddVoice(5, Algorithm.Markov.DEFAULT, null, null),
                new GeneratorVoiceAction.AddVoice(5, Algorithm.LSystem.DEFAULT, null, null));
    }

    /** The notes of a long song: {@code count} of them, one in each 16th. */
    public static NoteMap manyNotes(int count) {
        NoteMap notes = NoteMap.empty();
        for (int i = 0; i < count; i++) {
            notes = notes.with(i * 120, 36 + i % 48, new Note(100, 80));
        }
        return notes;
    }
}
