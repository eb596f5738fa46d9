package dev.consort.tui.jam;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.audio.output.SilentClock;
import dev.consort.client.ClientConfig;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.EngineSound;
import dev.consort.server.NetServer;
import dev.consort.server.ServerConfig;
import dev.consort.server.members.Timing;
import dev.consort.server.secure.RoomKey;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real server with a real engine on the loopback interface, and clients of it. */
final class Venue implements AutoCloseable {
    private final AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT);
    private final NetServer server;
    private final List<RemoteDispatcher> clients = new ArrayList<>();

    Venue() throws IOException {
        this(null);
    }

    /** @param room null for an open one */
    Venue(RoomKey room) throws IOException {
        ServerConfig open = new ServerConfig(
                InetAddress.getLoopbackAddress(), 0, StarterBand.session("Jam"), 64, false, Timing.USUAL, "test");
        server = NetServer.start(room == null ? open : open.securedBy(room), new EngineSound(engine));
        engine.start(new SilentClock("silent", EngineConfig.DEFAULT.sampleRate()));
    }

    int port() {
        return server.address().getPort();
    }

    String address() {
        return "127.0.0.1:" + port();
    }

    NetworkState state() {
        return server.state();
    }

    RemoteDispatcher join(String name, Integer... instruments) throws Exception {
        return join(name, new SessionListener() {}, instruments);
    }

    RemoteDispatcher join(String name, SessionListener listener, Integer... instruments) throws Exception {
        RemoteDispatcher client = RemoteDispatcher.open(
                ClientConfig.player("127.0.0.1", port(), name).owning(List.of(instruments)), listener);
        clients.add(client);
        client.joined().get(20, TimeUnit.SECONDS);
        return client;
    }

    @Override
    public void close() {
        clients.forEach(RemoteDispatcher::close);
        server.close();
        engine.close();
    }
}
