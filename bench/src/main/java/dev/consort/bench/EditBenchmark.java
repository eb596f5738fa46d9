package dev.consort.bench;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
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
    private static final int STEP = 120;

    /** Notes of the edited track. */
    @Param({"100", "10000", "100000"})
    public int notes;

    /** Instruments of the session. */
    @Param({"8", "512"})
    public int instruments;

    private NetworkState state;
    private boolean isThere;

    /** Makes the session and says how large a patch is in it. */
    @Setup
    public void prepare() {
        state = NetworkState.EMPTY;
        for (int i = 1; i <= instruments; i++) {
            Instrument each = Instrument.of(i, "Instrument " + i, SourceType.SAW);
            state = state.withInstruments(state.instruments().plus(each));
        }
        NoteMap track = NoteMap.empty();
        for (int i = 0; i < notes; i++) {
            track = track.with(i / 4 * STEP, 40 + i % 4 * 5, new Note(STEP, 100));
        }
        state = state.withPianoRoll(state.pianoRoll().withNotes(1, track));
        System.out.println("bytes per patch: note " + toggleNote() + ", level " + moveFader());
    }

    /** Adds a note in the middle of the track, or takes it away. */
    @Benchmark
    public int toggleNote() {
        isThere = !isThere;
        int tick = notes / 8 * STEP;
        return edit(isThere ? new NoteAction.AddNote(1, tick, 100, STEP, 90) : new NoteAction.RemoveNote(1, tick, 100));
    }

    /** Moves the last instrument's fader. */
    @Benchmark
    public int moveFader() {
        isThere = !isThere;
        return edit(new StripAction.SetLevel(instruments, isThere ? 0.25 : 0.75));
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
