package dev.consort.protocol.wire;

import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.GeneratorSettingAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.GroupAction;
import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.MidiAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.PastedPoint;
import dev.consort.protocol.action.PastedStep;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.action.SamplerAction;
import dev.consort.protocol.action.SettingAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.StepResolution;
import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.protocol.state.theory.Tuning;
import java.util.List;
import java.util.stream.Stream;

/** Actions of the larger families, at least one of each. */
final class MoreSamples {
    private static final EqBand BAND = new EqBand(EqBandType.PEAK, 400, -6, 2, true);

    private MoreSamples() {}

    static List<NetworkAction> actions() {
        return Stream.of(
                        sound(),
                        effects(),
                        feel(),
                        strips(),
                        groups(),
                        steps(),
                        kit(),
                        slices(),
                        clips(),
                        placements(),
                        lanes(),
                        points(),
                        controllers(),
                        generators(),
                        voices(),
                        projects(),
                        history())
                .flatMap(List::stream)
                .toList();
    }

    private static List<NetworkAction> sound() {
        return List.of(
                new SoundAction.SetStereo(3, false),
                new SoundAction.SetEq(3, Eq.FLAT),
                new SoundAction.SetEq(3, null),
                new SoundAction.SetEqBand(3, 12, BAND),
                new SoundAction.SetLfo(3, true, 2, 0.5, LfoShape.SAW, LfoTarget.EFFECT_PARAM, 1, "mix"),
                new SoundAction.LoadSample(3, "amen break.wav"),
                new NoteAction.AddNote(3, 1, 960, 60, 120, 100),
                new NoteAction.SetProbability(3, 1, 960, 60, 0.5),
                new NoteRangeAction.ClearRange(3, 1, 0, 192_000_001));
    }

    private static List<NetworkAction> effects() {
        return List.of(
                new InstrumentEffectAction.AddEffect(3, EffectType.REVERB),
                new InstrumentEffectAction.RemoveEffect(3, 1),
                new InstrumentEffectAction.MoveEffect(3, 2, 1),
                new InstrumentEffectAction.MoveEffect(3, 2, null),
                new InstrumentEffectAction.SetEffectEnabled(3, 1, false),
                new InstrumentEffectAction.SetEffectParam(3, 1, "mix", 0.5),
                new InstrumentEffectAction.LoadImpulse(3, 1, "hall.wav"),
                new StripEffectAction.AddEffect("Master", EffectType.DELAY),
                new StripEffectAction.RemoveEffect("Bus 2", 1),
                new StripEffectAction.MoveEffect("Group 1", 2, 1),
                new StripEffectAction.SetEffectEnabled("Bus 1", 1, true),
                new StripEffectAction.SetEffectParam("Bus 1", 1, "mix", 0.5),
                new StripEffectAction.LoadImpulse("Bus 1", 1, "plate.wav"));
    }

    private static List<NetworkAction> feel() {
        return List.of(
                new PerformanceAction.SetArpeggiator(3, Arpeggiator.OFF),
                new PerformanceAction.SetArpeggiator(3, null),
                new PerformanceAction.SetChord(3, ChordShape.SUS4),
                new PerformanceAction.SetGroove(
                        3, new Groove(0.5, SwingGrid.EIGHTHS, 0.1, 0.2, -50, new TimeSignature(3, 4))),
                new PerformanceAction.LinkLayer(3, 4),
                new PerformanceAction.UnlinkLayer(3),
                new PerformanceAction.SetLayerOctave(3, -4));
    }

    private static List<NetworkAction> strips() {
        return List.of(
                new StripAction.SetOutput(3, "Bus 1"),
                new StripAction.SetSend(3, 1, 0.5, true, SendTap.POST_FADER),
                new BusAction.AddBus(null),
                new BusAction.AddBus("Room"),
                new BusAction.RemoveBus(1),
                new BusAction.RenameBus(1, "Hall"),
                new BusAction.SetBusLevel(1, 0.5),
                new BusAction.SetBusPan(1, -1),
                new BusAction.SetBusMute(1, true),
                new BusAction.SetBusSolo(1, true));
    }

    private static List<NetworkAction> groups() {
        return List.of(
                new GroupAction.RenameGroup(1, "Low end"),
                new GroupAction.SetGroupLevel(1, 0.5),
                new GroupAction.SetGroupPan(1, 1),
                new GroupAction.SetGroupMute(1, true),
                new GroupAction.SetGroupSolo(1, false),
                new GroupAction.SetGroupOutput(1, "Master"),
                new GroupAction.SetGroupSend(1, 2, 0.1, false, SendTap.PRE_FADER),
                new GroupAction.SetGroupEq(1, Eq.FLAT),
                new GroupAction.SetGroupEqBand(1, 1, BAND));
    }

    private static List<NetworkAction> steps() {
        return List.of(
                new StepAction.SetStep(1, 0, 11, 63, 100, 0.5, -24),
                new StepAction.SetStep(1, 0, 0, 0, null, null, null),
                new StepAction.ClearPad(1, 3, 2),
                new StepAction.ClearPattern(1, 3),
                new StepAction.ClearSteps(1, 0, 0, 11, 0, 63),
                new StepAction.PasteSteps(1, 0, 2, 8, List.of(new PastedStep(0, 0, 100, 0.5, 12))),
                new StepAction.Euclid(1, 0, 2, 5, 8, 1, 90));
    }

    private static List<NetworkAction> kit() {
        return List.of(
                new KitAction.SetLength(1, 0, 64),
                new KitAction.SelectPattern(1, 3),
                new KitAction.SetChain(1, List.of(0, 1, 0, 3)),
                new KitAction.SetSwing(1, 0.6),
                new KitAction.SetResolution(1, StepResolution.THIRTY_SECOND),
                new KitAction.SetPad(1, 0, new PadSound("Kick", 0.8, 0.1, 0.9, true, -12, "kick.wav", 2, 36)),
                new KitAction.CopyPattern(1, 0, 1));
    }

    private static List<NetworkAction> slices() {
        return List.of(
                new SamplerAction.SetPlayback(9, true, false),
                new SamplerAction.Cut(9, 1, 0.5),
                new SamplerAction.CutEvenly(9, 16),
                new SamplerAction.RemoveSlice(9, 2),
                new SamplerAction.SetSlice(9, 1, "Snare", 0.25, 0.5, 38),
                new SamplerAction.AssignSlice(9, 1, 1, 4));
    }

    private static List<NetworkAction> clips() {
        return List.of(
                new ClipAction.CreateClip(3, 1920, null),
                new ClipAction.CaptureClip(3, 0, 1920, "Verse"),
                new ClipAction.RenameClip(1, "Chorus"),
                new ClipAction.SetClipLength(1, 3840),
                new ClipAction.RemoveClip(1));
    }

    private static List<NetworkAction> placements() {
        return List.of(
                new PlacementAction.Place(1, 4, 1920, 3840),
                new PlacementAction.Place(1, null, 0, null),
                new PlacementAction.MovePlacement(1, 960),
                new PlacementAction.ResizePlacement(1, 480),
                new PlacementAction.RemovePlacement(1),
                new PlacementAction.Duplicate(1, 7680));
    }

    private static List<NetworkAction> lanes() {
        return List.of(
                new LaneAction.AddLane(new Target.InstrumentParam(3, InstrumentParameter.FILTER_CUTOFF)),
                new LaneAction.AddLane(new Target.SourceParam(3, "width")),
                new LaneAction.AddLane(new Target.EffectParam(3, 1, "mix")),
                new LaneAction.AddLane(new Target.EffectSwitch(3, 1)),
                new LaneAction.AddLane(new Target.EqParam(3, 12, EqParameter.GAIN)),
                new LaneAction.AddLane(new Target.SendLevel(3, 1)),
                new LaneAction.AddLane(new Target.StripParam("Bus 1", StripParameter.LEVEL)),
                new LaneAction.AddLane(new Target.StripEffectParam("Master", 1, "mix")),
                new LaneAction.AddLane(new Target.Tempo()),
                new LaneAction.AddLane(new Target.Measure()),
                new LaneAction.AddLane(new Target.MacroLevel(Macro.CHAOS)),
                new LaneAction.RemoveLane(1),
                new LaneAction.SetLaneEnabled(1, false),
                new LaneAction.ArmLane(1, true),
                new LaneAction.SetRecording(true));
    }

    private static List<NetworkAction> points() {
        return List.of(
                new PointAction.SetPoint(1, 960, 0.5, PointCurve.S_CURVE),
                new PointAction.RemovePoint(1, 960),
                new PointAction.MovePoint(1, 960, 1920, 1),
                new PointAction.ClearRange(1, 0, 192_000_001),
                new PointAction.PastePoints(1, 480, List.of(new PastedPoint(0, 0.5, PointCurve.EXPONENTIAL))));
    }

    private static List<NetworkAction> controllers() {
        return List.of(
                new MidiAction.MapCc(16, 74, new Target.SourceParam(3, "detune"), 0, 1),
                new MidiAction.MapCc(null, 1, new Target.SendLevel(3, 1), 1, 0),
                new MidiAction.UnmapCc(1),
                new MidiAction.SetClockOut(true),
                new SettingAction.SetTuning(Tuning.JUST_GLOBAL, 442, JustFlavor.SEVEN_LIMIT));
    }

    private static List<NetworkAction> generators() {
        return List.of(
                new GeneratorSettingAction.SetEnabled(false),
                new GeneratorSettingAction.SetMacro(Macro.DENSITY, 0.75),
                new GeneratorSettingAction.SetConstraints(Constraints.DEFAULT));
    }

    private static List<NetworkAction> voices() {
        return List.of(
                new GeneratorVoiceAction.AddVoice(4, Algorithm.Euclidean.DEFAULT, "Clave", -7),
                new GeneratorVoiceAction.AddVoice(4, Algorithm.Markov.DEFAULT, null, null),
                new GeneratorVoiceAction.AddVoice(4, Algorithm.LSystem.DEFAULT, null, null),
                new GeneratorVoiceAction.RemoveVoice(1),
                new GeneratorVoiceAction.RenameVoice(1, "Bells"),
                new GeneratorVoiceAction.SetVoiceEnabled(1, false),
                new GeneratorVoiceAction.SetVoiceInstrument(1, null),
                new GeneratorVoiceAction.SetVoiceAlgorithm(1, Algorithm.LSystem.DEFAULT),
                new GeneratorVoiceAction.SetVoiceRate(1, GeneratorRate.DOTTED_EIGHTH),
                new GeneratorVoiceAction.SetVoiceVelocities(1, 40, 80),
                new GeneratorVoiceAction.SetVoiceOctaves(1, 2, 5),
                new GeneratorVoiceAction.SetVoiceSeed(1, 99),
                new GeneratorVoiceAction.Capture(1, 0, 7680));
    }

    private static List<NetworkAction> projects() {
        return List.of(
                new ProjectAction.New("Friday"),
                new ProjectAction.Load("friday"),
                new ProjectAction.Save(null),
                new ProjectAction.Checkpoint("before the bridge"),
                new ProjectAction.RestoreCheckpoint(3),
                new ProjectAction.ImportMidi("song.mid"),
                new ProjectAction.ExportMidi("song.mid"),
                new ProjectAction.ExportDawproject("song.dawproject"),
                new ProjectAction.Bounce("mix.wav"),
                new ProjectAction.ExportStems("stems"),
                new ProjectAction.CancelExport());
    }

    private static List<NetworkAction> history() {
        return List.of(
                new HistoryAction.Undo(), new HistoryAction.Redo(), new HistoryAction.Rewind(9_007_199_254_740_991L));
    }
}
