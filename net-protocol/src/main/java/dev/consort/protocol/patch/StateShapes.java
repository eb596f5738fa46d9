package dev.consort.protocol.patch;

import dev.consort.protocol.shape.RecordShape;
import dev.consort.protocol.shape.Shapes;
import dev.consort.protocol.state.NetworkState;

/** The shapes of the protocol, derived once. */
public final class StateShapes {
    /** Every shape that was derived so far; grows by itself and is safe for all threads. */
    public static final Shapes ALL = new Shapes();

    /** The shape of the whole session. */
    public static final RecordShape<NetworkState> STATE = ALL.ofRecord(NetworkState.class);

    private StateShapes() {}
}
