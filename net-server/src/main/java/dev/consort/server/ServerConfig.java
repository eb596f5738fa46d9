package dev.consort.server;

import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Keeping;
import dev.consort.server.members.Paces;
import dev.consort.server.members.Timing;
import dev.consort.server.secure.RoomKey;
import java.net.InetAddress;

/**
 * How a server is to run.
 *
 * @param bind the address to listen on; a wildcard means all
 * @param port 0 takes any free port
 * @param keeping what is open when it starts, and what keeps it
 * @param maxClients most people at once
 * @param isAnnounced whether the local network is told
 * @param timing heartbeats and deadlines
 * @param paces how fast people may come and speak
 * @param version of the program
 * @param room the key and secret of a secure room; null where everybody may come in
 */
public record ServerConfig(
        InetAddress bind,
        int port,
        Keeping keeping,
        int maxClients,
        boolean isAnnounced,
        Timing timing,
        Paces paces,
        String version,
        RoomKey room) {
    /** An open room at the usual paces that keeps nothing for the time after a restart. */
    public ServerConfig(
            InetAddress bind,
            int port,
            NetworkState session,
            int maxClients,
            boolean isAnnounced,
            Timing timing,
            String version) {
        this(bind, port, Keeping.nothing(session), maxClients, isAnnounced, timing, Paces.USUAL, version, null);
    }

    /** The same as a secure room. */
    public ServerConfig securedBy(RoomKey key) {
        return new ServerConfig(bind, port, keeping, maxClients, isAnnounced, timing, paces, version, key);
    }
}
