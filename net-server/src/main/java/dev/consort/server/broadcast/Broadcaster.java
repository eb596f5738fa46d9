package dev.consort.server.broadcast;

import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Numbers the states and brings them to the clients, at most once in 33 ms. The first change after a quiet time goes at
 * once; what follows within the same 33 ms goes together. Session thread only; time comes in as an argument.
 */
public final class Broadcaster {
    /** The shortest time between two cycles, in nanoseconds. */
    public static final long CYCLE_NANOS = 33_000_000;

    private static final long FULL_SYNC_NANOS = 30_000_000_000L;
    private static final long REQUESTED_SYNC_NANOS = 1_000_000_000L;

    private final Set<LaneSchedule> lanes = new LinkedHashSet<>();
    private Stamp current;
    private long next;
    private NetworkState offered;
    private Encodings encodings;
    private long lastCycle;
    private long lastMeter;

    /** A lane and when it next gets the whole state. */
    private static final class LaneSchedule {
        private final ClientLane lane;
        private long fullSyncAt;
        private long lastFullSync;

        private LaneSchedule(ClientLane lane, long now) {
            this.lane = lane;
            this.fullSyncAt = now + FULL_SYNC_NANOS;
            this.lastFullSync = now - REQUESTED_SYNC_NANOS;
        }
    }

    /** @param first the number of the state that it begins with */
    public Broadcaster(NetworkState initial, long first, long now) {
        current = new Stamp(first, initial);
        next = first + 1;
        offered = initial;
        encodings = new Encodings(current);
        lastCycle = now - CYCLE_NANOS;
        lastMeter = now - CYCLE_NANOS;
    }

    /** Numbers this state, if it is not the one that was numbered last. */
    public Stamp stamp(NetworkState state) {
        if (state != current.state()) {
            encodings.release();
            current = new Stamp(next, state);
            next++;
            encodings = new Encodings(current);
        }
        return current;
    }

    /** States to come get numbers beyond this one. */
    public void goBeyond(long seq) {
        next = Math.max(next, seq + 1);
    }

    /** The number under which this state is or will be sent. */
    public long seqOf(NetworkState state) {
        return state == current.state() ? current.seq() : next;
    }

    public void add(ClientLane lane, long now) {
        lanes.add(new LaneSchedule(lane, now));
    }

    public void remove(ClientLane lane) {
        lanes.removeIf(each -> each.lane == lane);
    }

    /** Sends what is new if the time has come. */
    public void cycle(NetworkState state, long now) {
        if (state != offered && now - lastCycle >= CYCLE_NANOS) {
            stamp(state);
            offered = state;
            lastCycle = now;
        }
        if (offered == current.state()) {
            lanes.forEach(each -> each.lane.offer(current, encodings));
            lanes.forEach(each -> fullSync(each, now));
        }
    }

    private void fullSync(LaneSchedule each, long now) {
        if (now - each.fullSyncAt >= 0 && each.lane.offerFullSync(current, encodings)) {
            each.lastFullSync = now;
            each.fullSyncAt = now + FULL_SYNC_NANOS;
        }
    }

    /** This client gets the whole state with the next cycle, at most once a second. */
    public void requestFullSync(ClientLane lane, long now) {
        for (LaneSchedule each : lanes) {
            if (each.lane == lane) {
                each.fullSyncAt = Math.max(now, each.lastFullSync + REQUESTED_SYNC_NANOS);
            }
        }
    }

    /** Whether meters are due. */
    public boolean isMeterDue(long now) {
        return !lanes.isEmpty() && now - lastMeter >= CYCLE_NANOS;
    }

    /** Sends meters to everybody who can take them now. */
    public void meter(ServerMessage.Metering metering, long now) {
        lastMeter = now;
        Frame frame = new Frame(metering);
        lanes.forEach(each -> each.lane.meter(frame));
        frame.release();
    }

    /** Sends what is heard at this moment to those of these who can take it now. */
    public void show(ServerMessage.Analysis analysis, Collection<ClientLane> watching) {
        Frame frame = new Frame(analysis);
        watching.forEach(each -> each.meter(frame));
        frame.release();
    }

    /** Sends a message to everybody. */
    public void announce(ServerMessage message) {
        Frame frame = new Frame(message);
        lanes.forEach(each -> each.lane.outlet().send(frame));
        frame.release();
    }

    /** Lets go what was handed to the outlets. */
    public void flush() {
        lanes.forEach(each -> each.lane.outlet().flush());
    }

    /** How long until {@link #cycle} or meters have something to do, in nanoseconds; at most {@code longest}. */
    public long nanosToWait(NetworkState state, long now, long longest) {
        long wait = state == offered ? longest : CYCLE_NANOS - (now - lastCycle);
        if (!lanes.isEmpty()) {
            wait = Math.min(wait, CYCLE_NANOS - (now - lastMeter));
        }
        return Math.max(0, Math.min(wait, longest));
    }

    /** The lanes, for whoever closes them. */
    public Collection<ClientLane> lanes() {
        return lanes.stream().map(each -> each.lane).toList();
    }
}
