package dev.consort.client;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes everything on; what the listener throws is logged and harms neither the connection nor the mirror. */
record GuardedListener(SessionListener listener) implements SessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedListener.class);

    @Override
    public void onState(NetworkState before, NetworkState after) {
        guard(() -> listener.onState(before, after));
    }

    @Override
    public void onMetering(ServerMessage.Metering metering) {
        guard(() -> listener.onMetering(metering));
    }

    @Override
    public void onLink(LinkStatus link) {
        guard(() -> listener.onLink(link));
    }

    @Override
    public void onRefused(NetworkAction action, Refusal refusal) {
        guard(() -> listener.onRefused(action, refusal));
    }

    @Override
    public void onMessage(ServerMessage message) {
        guard(() -> listener.onMessage(message));
    }

    @Override
    public void onClosed(String reason) {
        guard(() -> listener.onClosed(reason));
    }

    private static void guard(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException e) {
            LOG.error("a listener failed", e);
        }
    }
}
