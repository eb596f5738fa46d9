package dev.consort.bench;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What one edit costs the server: applied, compared, encoded. The figure to watch is the ratio between the smallest and the
 * largest session, which should stay near 1. The answer of each benchmark is the frame's size in bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EditBenchmark {
    private static final Author AUTHOR = new Author(1, "Bench");

    /** How much there is besides what is edited; see {@link GrownSession}. */
    @Param({"SMALL", "NOTES", "INSTRUMENTS", "ALL"})
    public GrownSession session;

    private NetworkState state;
    private boolean isThere;

    /** Makes the session and says how large the patches are in it. */
    @Setup
    public void prepare() {
        state = session.made();
        System.out.println("bytes per patch: note " + toggleNote() + ", fader " + moveFader() + ", effect "
                + turnEffect() + ", step " + toggleStep() + ", point " + movePoint() + ", clip " + moveClip());
    }

    /** Adds a note in the middle of the track, or takes it away. */
    @Benchmark
    public int toggleNote() {
        int tick = session.noteTick();
        return edit(
                turn()
                        ? new NoteAction.AddNote(session.last(), tick, 100, 120, 90)
                        : new NoteAction.RemoveNote(session.last(), tick, 100));
    }

    /** Moves the last instrument's fader. */
    @Benchmark
    public int moveFader() {
        return edit(new StripAction.SetLevel(session.last(), turn() ? 0.25 : 0.75));
    }

    /** Turns a knob of the last instrument's effect. */
    @Benchmark
    public int turnEffect() {
        return edit(new InstrumentEffectAction.SetEffectParam(session.last(), 1, "mix", turn() ? 0.25 : 0.75));
    }

    /** Changes how hard a step of the drum kit is hit. */
    @Benchmark
    public int toggleStep() {
        return edit(new StepAction.SetStep(1, 0, 2, 8, turn() ? 60 : 61, null, null));
    }

    /** Moves a point in the middle of the last lane. */
    @Benchmark
    public int movePoint() {
        return edit(
                new PointAction.SetPoint(session.last(), session.pointTick(), turn() ? 0.25 : 0.75, PointCurve.LINEAR));
    }

    /** Moves the last placement in the song. */
    @Benchmark
    public int moveClip() {
        return edit(new PlacementAction.MovePlacement(session.last(), turn() ? 1920 : 3840));
    }

    private boolean turn() {
        isThere = !isThere;
        return isThere;
    }

    private int edit(NetworkAction action) {
        NetworkState before = state;
        state = action.applyTo(before, AUTHOR).state();
        StatePatch patch = StatePatch.between(before, state);
        ByteBuf frame = MessageCodec.frame(
                new StatePatchUpdate(1, 2, patch.dirty(), patch.changes(), null), PooledByteBufAllocator.DEFAULT);
        int size = frame.readableBytes();
        frame.release();
        return size;
    }
}
