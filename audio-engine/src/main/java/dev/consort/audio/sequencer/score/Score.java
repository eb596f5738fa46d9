package dev.consort.audio.sequencer.score;

import dev.consort.audio.sequencer.feel.Bars;
import dev.consort.audio.sequencer.feel.Tempo;
import dev.consort.audio.sequencer.movement.Course;
import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.audio.sequencer.movement.Movements;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A session as the audio thread plays it: whatever has to be worked out is, so that following an edit allocates nothing.
 * Immutable, but for what generators will play, which is worked out as the playhead comes near; see {@link #prepare}.
 */
public final class Score {
    /** Of a session without instruments. */
    public static final Score EMPTY = new Score(NetworkState.EMPTY, null, Integer.MAX_VALUE);

    private static final int RIFFS_AHEAD = 8;
    private static final int RIFFS_AT_A_JUMP = 3;
    private static final int RIFFS_IN_ALL = Ticks.LAST / Riff.TICKS;

    private final NetworkState state;
    private final Movements movements;
    private final Tempo tempo;
    private final Bars bars;
    private final Part[] parts;
    private final Improviser[] improvisers;
    private final int end;
    private volatile int near;

    private Score(NetworkState now, Score before, int end) {
        state = now;
        movements = movementsOf(now, before);
        tempo = Tempo.of(now, movements, before == null ? null : before.tempo);
        Course measure = movements.of(new Target.Measure());
        bars = Bars.of(now.session().timeSignature(), measure, before == null ? null : before.bars);
        parts = before == null ? new Part[0] : new Band(now, movements, before).parts();
        improvisers = improvisers(before);
        this.end = end;
        near = before == null ? 0 : before.near;
        prepare(near);
    }

    private static Movements movementsOf(NetworkState now, Score before) {
        if (before == null) {
            return Movements.of(now, Movements.NONE);
        }
        NetworkState was = before.state;
        boolean same = was.automation() == now.automation()
                && was.arrangement() == now.arrangement()
                && was.transport().mode() == now.transport().mode();
        return same ? before.movements : Movements.of(now, before.movements);
    }

    /**
     * The score of a state. Any thread but the audio thread.
     *
     * @param before the score of a former state, {@link #EMPTY} at first; what has not changed is taken from there
     */
    public static Score of(NetworkState now, Score before) {
        return now == before.state ? before : new Score(now, before, before.end);
    }

    /** This score, in which nothing begins from a tick on although time goes by: kits and generators fall silent. */
    public Score endingAt(int tick) {
        return new Score(state, this, tick);
    }

    private Improviser[] improvisers(Score before) {
        List<Improviser> made = new ArrayList<>();
        for (int id : state.generators().voices().ids()) {
            GeneratorVoice voice = state.generators().voices().get(id);
            boolean plays = state.generators().enabled() && voice.enabled() && voice.instrument() != null;
            if (plays && before != null) {
                made.add(Improviser.of(id, state, movements, before.improviser(id)));
            }
        }
        return made.toArray(Improviser[]::new);
    }

    /**
     * Works out what generators play from a tick on, for 32 bars of 4/4, and where the loop and the next Play begin. Costs
     * nothing when that is done. To be called every few bars while the transport rolls, offline before each block; any
     * thread but the audio thread. Without, generators fall silent 32 bars behind the last call.
     *
     * @param tick where the playhead is
     */
    public void prepare(double tick) {
        near = (int) Math.max(0, Math.min(Ticks.LAST, tick));
        if (improvisers.length > 0) {
            int[] riffs = riffsAround(near);
            for (Improviser improviser : improvisers) {
                improviser.prepare(riffs);
            }
        }
    }

    private int[] riffsAround(int tick) {
        IntStream here = riffs(tick, RIFFS_AHEAD);
        IntStream start = riffs(state.transport().startTick(), RIFFS_AT_A_JUMP);
        IntStream loop = loops() ? riffs(state.transport().loopStart(), RIFFS_AT_A_JUMP) : IntStream.empty();
        return IntStream.concat(here, IntStream.concat(start, loop))
                .distinct()
                .sorted()
                .toArray();
    }

    private static IntStream riffs(int tick, int count) {
        int first = tick / Riff.TICKS;
        return IntStream.range(first, Math.min(first + count, RIFFS_IN_ALL));
    }

    /** The state that this is the score of. */
    public NetworkState state() {
        return state;
    }

    /**
     * All movements of parameters: of enabled lanes of automation, and in Song mode of clips where they are placed. The
     * array is not to be changed.
     */
    public Movement[] movements() {
        return movements.all();
    }

    public Tempo tempo() {
        return tempo;
    }

    /** The session's bars. */
    public Bars bars() {
        return bars;
    }

    /** The parts of all instruments, by rising ids; not to be changed. */
    public Part[] parts() {
        return parts;
    }

    /** The voices of generators that play; not to be changed. */
    public Improviser[] improvisers() {
        return improvisers;
    }

    /** Nothing begins from this tick on. */
    public int end() {
        return end;
    }

    /** Whether there is a loop. */
    public boolean loops() {
        Transport transport = state.transport();
        return transport.looping() && transport.loopEnd() > transport.loopStart();
    }

    /** The part of an instrument, or null. */
    public Part part(int instrument) {
        int low = 0;
        int high = parts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int id = parts[middle].id();
            if (id == instrument) {
                return parts[middle];
            }
            low = id < instrument ? middle + 1 : low;
            high = id < instrument ? high : middle - 1;
        }
        return null;
    }

    /** A voice of the generators that plays, or null. */
    public Improviser improviser(int voice) {
        for (Improviser improviser : improvisers) {
            if (improviser.id() == voice) {
                return improviser;
            }
        }
        return null;
    }
}
