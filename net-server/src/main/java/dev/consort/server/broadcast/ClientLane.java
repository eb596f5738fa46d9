package dev.consort.server.broadcast;

import dev.consort.protocol.message.ServerMessage;

/**
 * One client's way out, with its policy: control messages always go, up to a bound; the state goes when the client can take
 * it, as one patch from what it was last sent; of meters only the newest counts.
 *
 * <p>Nothing queues here. A slow client costs one reference to the state it has. Session thread only.
 */
public final class ClientLane {
    private static final int MOST_BACKLOG_MESSAGES = 256;
    private static final long MOST_BACKLOG_BYTES = 1024 * 1024;

    private final Outlet outlet;
    private Stamp baseline;

    /** @param baseline what the client has, or is just being sent with its welcome */
    public ClientLane(Outlet outlet, Stamp baseline) {
        this.outlet = outlet;
        this.baseline = baseline;
    }

    /** What the client was last sent. */
    public Stamp baseline() {
        return baseline;
    }

    public Outlet outlet() {
        return outlet;
    }

    /** Sends a message that must not be lost. */
    public void control(ServerMessage message) {
        Frame frame = new Frame(message);
        outlet.send(frame);
        frame.release();
    }

    /** Whether so many control messages wait that the client can no longer be served. */
    public boolean isTooSlow() {
        return outlet.backlogMessages() > MOST_BACKLOG_MESSAGES || outlet.backlogBytes() > MOST_BACKLOG_BYTES;
    }

    /** Brings the client to {@code target} in one step if it can take it now. */
    void offer(Stamp target, Encodings encodings) {
        if (baseline.seq() != target.seq() && outlet.isWritable()) {
            outlet.send(encodings.patchFrom(baseline));
            baseline = target;
        }
    }

    /** Sends the whole state if the client has been brought to it and can take it; answers whether it did. */
    boolean offerFullSync(Stamp target, Encodings encodings) {
        boolean ready = baseline.seq() == target.seq() && outlet.isWritable();
        if (ready) {
            outlet.send(encodings.fullSync());
        }
        return ready;
    }

    /** Sends the newest meters, or leaves them out. */
    void meter(Frame frame) {
        if (outlet.isWritable()) {
            outlet.send(frame);
        }
    }
}
