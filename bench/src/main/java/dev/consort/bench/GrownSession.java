package dev.consort.bench;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.ClipAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Automation;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;

/** Sessions of different sizes in which the same edits can be done: each instrument has an effect, a clip and a lane. */
public enum GrownSession {
    /** Eight instruments, a hundred notes, a hundred points. */
    SMALL(8, 100, 100),
    /** A hundred thousand notes and ten thousand points. */
    NOTES(8, 100_000, 10_000),
    /** 512 instruments. */
    INSTRUMENTS(512, 100, 100),
    /** Both. */
    ALL(512, 100_000, 10_000);

    private static final Author AUTHOR = new Author(1, "Bench");
    private static final int STEP = 120;

    private final int instruments;
    private final int notes;
    private final int points;

    GrownSession(int instruments, int notes, int points) {
        this.instruments = instruments;
        this.notes = notes;
        this.points = points;
    }

    /** The number of the last instrument, which has the notes; also that of the last lane, which has the points. */
    int last() {
        return instruments;
    }

    /** A tick amid the notes. */
    int noteTick() {
        return notes / 8 * STEP;
    }

    /** The tick of the point in the middle. */
    int pointTick() {
        return points / 2 * STEP;
    }

    NetworkState made() {
        NetworkState state = NetworkState.EMPTY;
        for (int i = 1; i <= instruments; i++) {
            state = after(state, new BandAction.Add(i == 1 ? SourceType.DRUM_KIT : SourceType.SAW, "Instrument"));
            state = after(state, new InstrumentEffectAction.AddEffect(i, EffectType.DELAY));
            state = after(state, new ClipAction.CreateClip(i, 1920, "Clip"));
            state = after(state, new PlacementAction.Place(i, null, 0, null));
            state = after(
                    state, new LaneAction.AddLane(new Target.InstrumentParam(i, InstrumentParameter.FILTER_CUTOFF)));
        }
        Automation automation = state.automation();
        return state.withPianoRoll(state.pianoRoll().withNotes(last(), track()))
                .withAutomation(
                        automation.withLanes(automation.lanes().update(last(), lane -> lane.withPoints(curve()))));
    }

    private static NetworkState after(NetworkState state, NetworkAction action) {
        return action.applyTo(state, AUTHOR).state();
    }

    private NoteMap track() {
        NoteMap track = NoteMap.empty();
        for (int i = 0; i < notes; i++) {
            track = track.with(i / 4 * STEP, 40 + i % 4 * 5, new Note(STEP, 100));
        }
        return track;
    }

    private PointMap curve() {
        PointMap curve = PointMap.empty();
        for (int i = 0; i < points; i++) {
            curve = curve.with(i * STEP, new Point(i % 2, PointCurve.LINEAR));
        }
        return curve;
    }
}
