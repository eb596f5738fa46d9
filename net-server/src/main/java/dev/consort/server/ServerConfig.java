package dev.consort.server;

import dev.consort.protocol.state.NetworkState;
import dev.consort.server.members.Timing;
import dev.consort.server.secure.RoomKey;
import java.net.InetAddress;

/**
 * How a server is to run.
 *
 * @param bind the address to listen on; a wildcard means all
 * @param port 0 takes any free port
 * @param session what is open when it starts
 * @param maxClients most people at once
 * @param isAnnounced whether the local network is told
 * @param timing heartbeats and deadlines
 * @param version of the program
 * @param room the key and secret of a secure room; null where everybody may come in
 */
public record ServerConfig(
        InetAddress bind,
        int port,
        NetworkState session,
        int maxClients,
        boolean isAnnounced,
        Timing timing,
        String version,
        RoomKey room) {

    /** An open room. */
    public ServerConfig(
            InetAddress bind,
            int port,
            NetworkState session,
            int maxClients,
            boolean isAnnounced,
            Timing timing,
            String version) {
        this(bind, port, session, maxClients, isAnnounced, timing, version, null);
    }

    /** The same as a secure room. */
    public ServerConfig securedBy(RoomKey key) {
        return new ServerConfig(bind, port, session, maxClients, isAnnounced, timing, version, key);
    }
}
