package dev.consort.server;

import dev.consort.protocol.state.NetworkState;
import dev.consort.server.members.Paces;
import dev.consort.server.members.Timing;
import dev.consort.server.secure.RoomKey;
import java.net.InetAddress;
import java.nio.file.Path;

/**
 * How a server is to run.
 *
 * @param bind the address to listen on; a wildcard means all
 * @param port 0 takes any free port
 * @param session what is open when it starts
 * @param maxClients most people at once
 * @param isAnnounced whether the local network is told
 * @param timing heartbeats and deadlines
 * @param paces how fast people may come and speak
 * @param version of the program
 * @param seats the file that keeps seats and bans for the time after a restart; null keeps none
 * @param room the key and secret of a secure room; null where everybody may come in
 */
public record ServerConfig(
        InetAddress bind,
        int port,
        NetworkState session,
        int maxClients,
        boolean isAnnounced,
        Timing timing,
        Paces paces,
        String version,
        Path seats,
        RoomKey room) {
    /** An open room at the usual paces, keeping no seats for the time after a restart. */
    public ServerConfig(
            InetAddress bind,
            int port,
            NetworkState session,
            int maxClients,
            boolean isAnnounced,
            Timing timing,
            String version) {
        this(bind, port, session, maxClients, isAnnounced, timing, Paces.USUAL, version, null, null);
    }

    /** The same as a secure room. */
    public ServerConfig securedBy(RoomKey key) {
        return new ServerConfig(bind, port, session, maxClients, isAnnounced, timing, paces, version, seats, key);
    }
}
