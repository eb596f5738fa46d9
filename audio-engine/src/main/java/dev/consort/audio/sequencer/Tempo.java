package dev.consort.audio.sequencer;

import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.pattern.Ticks;

/** The session's speed at each tick, in arrays so that the audio thread finds it without allocating. */
final class Tempo {
    private final double bpm;
    private final int[] ticks;
    private final double[] factors;
    private int filled;

    Tempo(Session session) {
        bpm = session.bpm();
        TempoMap map = session.tempoMap() == null ? TempoMap.empty() : session.tempoMap();
        ticks = new int[map.size()];
        factors = new double[map.size()];
        map.forEachEvent((tick, lane, factor) -> {
            ticks[filled] = tick;
            factors[filled++] = factor;
        });
    }

    /** Quarter notes per minute at a score tick. */
    double bpmAt(double tick) {
        int at = changesUpTo(tick);
        return at == 0 ? bpm : bpm * factors[at - 1];
    }

    /** The first change behind a score tick; {@link Integer#MAX_VALUE} when there is none. */
    int nextChange(double tick) {
        int at = changesUpTo(tick);
        return at == ticks.length ? Integer.MAX_VALUE : ticks[at];
    }

    /** Ticks that pass in a frame; kept within what a loop of one tick can still be played at. */
    double ticksPerFrame(double tick, int sampleRate) {
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
