package dev.consort.tui.app;

import dev.consort.protocol.action.ClipAction.CaptureClip;
import dev.consort.protocol.action.ClipAction.CreateClip;
import dev.consort.protocol.action.GeneratorVoiceAction.AddVoice;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceEnabled;
import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceRate;
import dev.consort.protocol.action.LaneAction.AddLane;
import dev.consort.protocol.action.LaneAction.ArmLane;
import dev.consort.protocol.action.LaneAction.SetLaneEnabled;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PerformanceAction.SetArpeggiator;
import dev.consort.protocol.action.PerformanceAction.SetGroove;
import dev.consort.protocol.action.PlacementAction.Place;
import dev.consort.protocol.action.PointAction.SetPoint;
import dev.consort.protocol.action.SoundAction.SetEqBand;
import dev.consort.protocol.action.TransportAction.SetMode;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.performance.ArpDirection;
import dev.consort.protocol.state.performance.ArpRate;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.view.PaneId;

/** Sets the stage for the picture of a view: what has to be in the session so that there is something to see. */
final class Scenery {
    private static final int BAR = 1920;

    private Scenery() {}

    static void set(PaneId view, Seat seat) {
        switch (view) {
            case ROLL -> NotesScenery.roll(seat);
            case STEPS -> NotesScenery.steps(seat);
            case INSTRUMENTS, MIXER, EDITOR -> MixScenery.set(view, seat);
            case ARRANGEMENT -> song(seat);
            case AUTOMATION -> automation(seat);
            case EQ -> equaliser(seat);
            case GROOVE -> groove(seat);
            case GENERATORS -> generators(seat);
            case PEOPLE -> RoomScenery.people(seat);
            case LOG -> RoomScenery.log(seat);
            case PROJECTS -> RoomScenery.projects(seat);
            case HISTORY -> RoomScenery.history(seat);
            case STATUS -> RoomScenery.status(seat);
            case SAMPLER -> RoomScenery.sampler(seat);
            case SCOPE, TUNER -> RoomScenery.heard(seat);
            case MIDI -> RoomScenery.midi(seat);
            default -> {}
        }
    }

    /** Ana has the privilege and does all this; Ben looks at a place of one of the instruments. */
    static void send(Seat seat, NetworkAction... actions) {
        if (!seat.studio.state.isPrivileged(FakeStudio.ANA)) {
            seat.studio.requestPrivilege();
        }
        for (NetworkAction action : actions) {
            seat.studio.dispatch(action);
        }
        seat.pass(40);
    }

    static void benLooksAt(Seat seat, PaneId view, int instrument, int tick) {
        Player ben = seat.studio.state.players().get(FakeStudio.BEN);
        Player there = ben.withFocus(new Focus(view.wireName(), instrument, tick));
        seat.studio.change(
                seat.studio.state.withPlayers(seat.studio.state.players().with(FakeStudio.BEN, there)));
    }

    private static void song(Seat seat) {
        send(
                seat,
                new CaptureClip(1, 0, 4 * BAR, "Groove"),
                new CaptureClip(3, 0, 4 * BAR, "Chords"),
                new CreateClip(3, 2 * BAR, "Break"),
                new CaptureClip(4, 0, 2 * BAR, "Hook"),
                new CaptureClip(5, 0, 4 * BAR, "Carpet"));
        send(
                seat,
                new Place(1, null, 0, 12 * BAR),
                new Place(1, null, 12 * BAR, 2 * BAR),
                new Place(2, null, 4 * BAR, null),
                new Place(3, null, 8 * BAR, null),
                new Place(2, 6, 10 * BAR, null),
                new Place(4, null, 6 * BAR, 5 * BAR),
                new Place(5, null, 2 * BAR, 10 * BAR),
                new SetMode(TransportMode.SONG));
        benLooksAt(seat, PaneId.ARRANGEMENT, 5, 9 * BAR);
    }

    private static void automation(Seat seat) {
        send(
                seat,
                new AddLane(new Target.InstrumentParam(1, InstrumentParameter.FILTER_CUTOFF)),
                new AddLane(new Target.InstrumentParam(4, InstrumentParameter.PAN)),
                new AddLane(new Target.Tempo()),
                new AddLane(new Target.StripParam("Master", StripParameter.LEVEL)),
                new SetPoint(1, 0, 0.3, PointCurve.EXPONENTIAL),
                new SetPoint(1, 2 * BAR, 0.9, PointCurve.S_CURVE),
                new SetPoint(1, 3 * BAR, 0.4, PointCurve.STEP),
                new SetPoint(1, 4 * BAR - 480, 0.6, PointCurve.LINEAR),
                new SetPoint(2, 960, 0.2, PointCurve.LINEAR),
                new SetPoint(2, 2880, 0.8, PointCurve.LINEAR),
                new SetPoint(3, 0, 0.22, PointCurve.LINEAR),
                new SetLaneEnabled(3, false),
                new ArmLane(2, true));
        benLooksAt(seat, PaneId.AUTOMATION, 1, 5 * 960);
    }

    private static void equaliser(Seat seat) {
        send(
                seat,
                new SetEqBand(1, 1, new EqBand(EqBandType.LOW_SHELF, 40, -9, 0.7, true)),
                new SetEqBand(1, 3, new EqBand(EqBandType.PEAK, 110, 5.5, 1.4, true)),
                new SetEqBand(1, 6, new EqBand(EqBandType.PEAK, 1200, -7, 4, true)),
                new SetEqBand(1, 12, new EqBand(EqBandType.HIGH_SHELF, 9000, 4, 0.7, true)));
    }

    private static void groove(Seat seat) {
        send(
                seat,
                new SetGroove(1, new Groove(0.62, SwingGrid.EIGHTHS, 0.2, 0.1, -6)),
                new SetArpeggiator(1, new Arpeggiator(true, ArpDirection.UP_DOWN, ArpRate.SIXTEENTH, 2, 0.6)));
    }

    private static void generators(Seat seat) {
        send(
                seat,
                new AddVoice(1, new Algorithm.Euclidean(5, 16, 2, Algorithm.PitchMode.FIXED, 42), "Hats", 7),
                new SetVoiceRate(1, GeneratorRate.SIXTEENTH),
                new AddVoice(3, Algorithm.Markov.DEFAULT, "Wander", 11),
                new AddVoice(5, Algorithm.LSystem.DEFAULT, "Fern", 3),
                new SetVoiceEnabled(3, false));
        seat.press("Alt-n", "Down", "Down", "Down", "Down", "Down", "Down");
    }
}
