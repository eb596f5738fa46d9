package dev.consort.audio.dawproject;

import dev.consort.audio.Bands;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.GroupAction;
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
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
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
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.sequencer.PadSound;
import java.util.List;

/** The starter band with something of every kind that a file can carry, and much that it cannot. */
final class FullSession {
    static final int DRUMS = 1;
    static final int BASS = 2;
    static final int KEYS = 3;
    static final int LEAD = 4;
    static final int PAD = 5;

    private FullSession() {}

    static NetworkState made() {
        NetworkState state = Bands.withoutEffects(StarterBand.session("Full"));
        for (List<NetworkAction> part : List.of(mixer(), devices(), notes(), song(), automation())) {
            state = after(state, part);
        }
        return state;
    }

    /** The state after these actions, none of which may be refused. */
    static NetworkState after(NetworkState state, List<? extends NetworkAction> actions) {
        NetworkState result = state;
        for (NetworkAction action : actions) {
            Outcome outcome = action.applyTo(result, new Author(1, "Ana"));
            if (outcome.isRefused()) {
                throw new AssertionError(action + ": " + outcome.refusal());
            }
            result = outcome.state();
        }
        return result;
    }

    private static List<NetworkAction> mixer() {
        return List.of(
                new BusAction.AddBus("Room"),
                new BusAction.AddBus("Tape"),
                new BusAction.SetBusPan(2, 0.5),
                new PerformanceAction.LinkLayer(KEYS, PAD),
                new GroupAction.SetGroupOutput(1, "Bus 2"),
                new GroupAction.SetGroupSend(1, 1, 0.25, true, SendTap.POST_FADER),
                new GroupAction.SetGroupEq(1, Eq.FLAT),
                new StripAction.SetOutput(BASS, "Bus 2"),
                new StripAction.SetLevel(BASS, 0.5),
                new StripAction.SetPan(BASS, -0.5),
                new StripAction.SetMute(BASS, true),
                new StripAction.SetSolo(LEAD, true),
                new StripAction.SetSend(BASS, 1, 0.4, false, SendTap.PRE_FADER));
    }

    private static List<NetworkAction> devices() {
        return List.of(
                new SoundAction.SetFilter(BASS, new Filter(FilterType.LOW_PASS, 640, 0.5, true)),
                new SoundAction.SetFilter(LEAD, new Filter(FilterType.VOWEL, 640, 0.5, true)),
                new SoundAction.SetEq(BASS, Eq.FLAT.withEnabled(false)),
                new InstrumentEffectAction.AddEffect(BASS, EffectType.PARA_EQ),
                new InstrumentEffectAction.SetEffectParam(BASS, 1, "midGain", -6),
                new InstrumentEffectAction.AddEffect(BASS, EffectType.REVERB),
                new StripEffectAction.AddEffect("Bus 1", EffectType.PARA_EQ),
                new StripEffectAction.AddEffect("Master", EffectType.LIMITER));
    }

    private static List<NetworkAction> notes() {
        return List.of(
                new PerformanceAction.SetChord(PAD, ChordShape.MINOR),
                new NoteAction.SetProbability(BASS, null, 0, 33, 0.5),
                new StepAction.SetStep(DRUMS, 0, 11, 4, 90, null, -3),
                new KitAction.SetPad(DRUMS, 11, new PadSound("Thump", 0.5, 0, 1, false, 5, null, BASS, 40)),
                new KitAction.SetChain(DRUMS, List.of(0, 1)),
                new MidiAction.MapCc(1, 74, new Target.SourceParam(BASS, "detune"), 0, 1),
                new GeneratorVoiceAction.AddVoice(LEAD, Algorithm.Euclidean.DEFAULT, "Clave", 7));
    }

    private static List<NetworkAction> song() {
        return List.of(
                new LaneAction.AddLane(new Target.InstrumentParam(BASS, InstrumentParameter.PAN)),
                new PointAction.SetPoint(1, 0, 0.25, PointCurve.LINEAR),
                new PointAction.SetPoint(1, 960, 1, PointCurve.STEP),
                new ClipAction.CaptureClip(BASS, 0, 1920, "Verse"),
                new ClipAction.CreateClip(KEYS, 1920, null),
                new PlacementAction.Place(1, null, 0, 4800),
                new PlacementAction.Place(1, null, 3840, 960),
                new PlacementAction.Place(1, LEAD, 1920, null),
                new PlacementAction.Place(2, null, 1920, null));
    }

    private static List<NetworkAction> automation() {
        return List.of(
                new LaneAction.AddLane(new Target.InstrumentParam(BASS, InstrumentParameter.FILTER_CUTOFF)),
                new PointAction.SetPoint(2, 0, 0, PointCurve.LINEAR),
                new PointAction.SetPoint(2, 1920, 1, PointCurve.LINEAR),
                new LaneAction.AddLane(new Target.EffectSwitch(BASS, 1)),
                new PointAction.SetPoint(3, 0, 1, PointCurve.STEP),
                new PointAction.SetPoint(3, 960, 0, PointCurve.STEP),
                new LaneAction.AddLane(new Target.EqParam(BASS, 3, EqParameter.GAIN)),
                new PointAction.SetPoint(4, 480, 0.75, PointCurve.STEP),
                new LaneAction.AddLane(new Target.SendLevel(BASS, 1)),
                new PointAction.SetPoint(5, 0, 1, PointCurve.LINEAR),
                new LaneAction.AddLane(new Target.StripParam("Group 1", StripParameter.LEVEL)),
                new PointAction.SetPoint(6, 0, 0, PointCurve.S_CURVE),
                new PointAction.SetPoint(6, 1920, 1, PointCurve.LINEAR),
                new LaneAction.AddLane(new Target.StripEffectParam("Bus 1", 1, "highGain")),
                new PointAction.SetPoint(7, 0, 0, PointCurve.LINEAR),
                new LaneAction.AddLane(new Target.Tempo()),
                new PointAction.SetPoint(8, 0, 0, PointCurve.LINEAR),
                new PointAction.SetPoint(8, 1920, 1, PointCurve.LINEAR),
                new LaneAction.AddLane(new Target.Measure()),
                new PointAction.SetPoint(9, 1920, 0.8, PointCurve.STEP),
                new LaneAction.AddLane(new Target.InstrumentParam(BASS, InstrumentParameter.ATTACK)),
                new PointAction.SetPoint(10, 0, 0.5, PointCurve.LINEAR),
                new LaneAction.AddLane(new Target.StripParam("Master", StripParameter.LEVEL)),
                new PointAction.SetPoint(11, 0, 0.5, PointCurve.LINEAR),
                new LaneAction.SetLaneEnabled(11, false));
    }
}
