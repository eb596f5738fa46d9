package dev.consort.audio.sequencer;

import dev.consort.protocol.state.Session;
import java.util.Arrays;

/** The tempo of a session at every tick: constant from one change to the next. Immutable. */
public final class Tempo {
    private static final double SLOWEST = 5;
    private static final double FASTEST = 1000;

    private final Session session;
    private final int[] ticks;
    private final double[] bpms;

    private Tempo(Session session, int[] ticks, double[] bpms) {
        this.session = session;
        this.ticks = ticks;
        this.bpms = bpms;
    }

    public static Tempo of(Session session) {
        int changes = session.tempoMap() == null ? 0 : session.tempoMap().size();
        int[] ticks = new int[changes + 1];
        double[] bpms = new double[changes + 1];
        bpms[0] = session.bpm();
        if (changes > 0) {
            int[] next = {1};
            session.tempoMap().forEachEvent((tick, lane, factor) -> {
                ticks[next[0]] = tick;
                bpms[next[0]++] = Math.max(SLOWEST, Math.min(FASTEST, session.bpm() * factor));
            });
        }
        return new Tempo(session, ticks, bpms);
    }

    /** Whether this is still the tempo of that session. */
    boolean isOf(Session other) {
        return session == other || session.bpm() == other.bpm() && session.tempoMap() == other.tempoMap();
    }

    /** Quarter notes per minute at a tick. */
    public double bpmAt(double tick) {
        return bpms[segment(tick)];
    }

    /** The tick of the next change behind this one; infinite when there is none. */
    double nextChange(double tick) {
        int next = segment(tick) + 1;
        return next < ticks.length ? ticks[next] : Double.POSITIVE_INFINITY;
    }

    private int segment(double tick) {
        if (ticks.length == 1) {
            return 0;
        }
        int at = Arrays.binarySearch(ticks, 1, ticks.length, (int) Math.floor(tick));
        return at >= 0 ? at : -at - 2;
    }
}
