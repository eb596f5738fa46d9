package dev.consort.audio.sequencer.feel;

import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.audio.sequencer.movement.Movements;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.pattern.Ticks;

/**
 * The session's speed at each tick: its tempo, or what automation makes of it, times the tempo map's factor. Automation
 * is a staircase of eight ticks a step, from the beginning of the song, whoever plays from where. Immutable.
 */
public final class Tempo {
    /** Ticks for which automation holds still: 8 ms at 120. */
    private static final int STEP = 8;

    private static final int NEVER = Integer.MAX_VALUE;

    private final double bpm;
    private final ParamSpec spec;
    private final Movement movement;
    private final TempoMap map;
    private final int[] ticks;
    private final double[] factors;
    private int filled;

    private Tempo(NetworkState state, Movement movement) {
        Session session = state.session();
        bpm = session.bpm();
        spec = Targets.spec(state, new Target.Tempo());
        this.movement = movement;
        map = session.tempoMap() == null ? TempoMap.empty() : session.tempoMap();
        ticks = new int[map.size()];
        factors = new double[map.size()];
        map.forEachEvent((tick, lane, factor) -> {
            ticks[filled] = tick;
            factors[filled++] = factor;
        });
    }

    /** The tempo of a state; the former one if it is the same. */
    public static Tempo of(NetworkState state, Movements movements, Tempo before) {
        Movement movement = movements.of(new Target.Tempo());
        Session session = state.session();
        TempoMap map = session.tempoMap() == null ? TempoMap.empty() : session.tempoMap();
        boolean same =
                before != null && before.bpm == session.bpm() && before.map == map && before.movement == movement;
        return same ? before : new Tempo(state, movement);
    }

    /** Quarter notes per minute at a tick. */
    public double bpmAt(double tick) {
        double share = movement == null ? Double.NaN : movement.at(tick);
        double basic = Double.isNaN(share) ? bpm : spec.valueAt(share);
        int at = changesUpTo(tick);
        return at == 0 ? basic : basic * factors[at - 1];
    }

    /** The first whole tick behind this one at which it may change; {@link Integer#MAX_VALUE} when there is none. */
    public int nextChange(double tick) {
        int at = changesUpTo(tick);
        int change = at == ticks.length ? NEVER : ticks[at];
        return movement == null ? change : Math.min(change, ((int) Math.floor(tick / STEP) + 1) * STEP);
    }

    /** Ticks that pass in a frame; kept within what a loop of one tick can still be played at. */
    public double ticksPerFrame(double tick, int sampleRate) {
        return Math.max(1e-6, Math.min(8, bpmAt(tick) * Ticks.PER_QUARTER / 60 / sampleRate));
    }

    private int changesUpTo(double tick) {
        int low = 0;
        int high = ticks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ticks[middle] <= tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
