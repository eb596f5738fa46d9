package dev.consort.server.testkit;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.broadcast.Frame;
import dev.consort.server.broadcast.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A client's end of a link without a network: keeps what it got, and a mirror made of it. */
public final class FakeOutlet implements Outlet {
    private final List<ServerMessage> received = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private NetworkState mirror;
    private long seq;
    private String host = "";
    private Pin clientKey;
    private boolean writable = true;
    private boolean closed;
    private int backlog;

    @Override
    public boolean isWritable() {
        return writable;
    }

    public void setWritable(boolean writable) {
        this.writable = writable;
    }

    public void setBacklog(int messages) {
        this.backlog = messages;
    }

    @Override
    public void send(Frame frame) {
        take(frame.message());
    }

    private void take(ServerMessage message) {
        received.add(message);
        if (message instanceof ServerMessage.Welcome welcome) {
            mirror = welcome.state();
            seq = welcome.seq();
        } else if (message instanceof ServerMessage.ReconnectSuccessful back && back.state() != null) {
            mirror = back.state();
            seq = back.seq();
        } else if (message instanceof ServerMessage.StatePatchUpdate patch) {
            apply(patch);
        }
    }

    private void apply(ServerMessage.StatePatchUpdate patch) {
        if (patch.base() != seq) {
            throw new IllegalStateException("a patch from " + patch.base() + " reached a mirror at " + seq);
        }
        Map<String, Object> replace = patch.replace() == null ? Map.of() : patch.replace();
        mirror = new StatePatch(patch.changes(), replace).applyTo(mirror);
        seq = patch.seq();
    }

    /** Takes over what another link had received, as a client does that comes back. */
    public void remember(FakeOutlet former) {
        mirror = former.mirror;
        seq = former.seq;
    }

    @Override
    public void flush() {}

    @Override
    public long backlogBytes() {
        return 0;
    }

    @Override
    public int backlogMessages() {
        return backlog;
    }

    @Override
    public void welcomed() {}

    @Override
    public void close(ServerMessage farewell) {
        closed = true;
        if (farewell != null) {
            received.add(farewell);
        }
    }

    @Override
    public void handled() {}

    @Override
    public String host() {
        return host;
    }

    /** Comes from this machine. */
    public FakeOutlet from(String machine) {
        host = machine;
        return this;
    }

    @Override
    public Pin clientKey() {
        return clientKey;
    }

    /** Has shown this key; null: none. */
    public FakeOutlet showing(Pin key) {
        clientKey = key;
        return this;
    }

    @Override
    public void log(String event) {
        logged.add(event);
    }

    /** What was written down of this client. */
    public List<String> logged() {
        return List.copyOf(logged);
    }

    @Override
    public String address() {
        return "test";
    }

    public boolean isClosed() {
        return closed;
    }

    public NetworkState mirror() {
        return mirror;
    }

    public long seq() {
        return seq;
    }

    /** Everything of one kind that came, in order. */
    public <M extends ServerMessage> List<M> all(Class<M> type) {
        return received.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The last of one kind that came. */
    public <M extends ServerMessage> M last(Class<M> type) {
        List<M> all = all(type);
        if (all.isEmpty()) {
            throw new AssertionError("no " + type.getSimpleName() + " among " + received);
        }
        return all.get(all.size() - 1);
    }

    public void clear() {
        received.clear();
    }
}
