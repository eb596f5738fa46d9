package dev.consort.server.session;

import dev.consort.protocol.message.SessionToken;
import dev.consort.server.members.Paces;
import dev.consort.server.members.Timing;
import java.util.function.Supplier;

/**
 * What a session is told when it begins.
 *
 * @param server name and version, as in Welcome
 * @param timing heartbeats and deadlines
 * @param maxClients most seats
 * @param mint makes tokens that nobody can guess
 * @param paces how fast people may speak
 */
public record SessionSettings(String server, Timing timing, int maxClients, Supplier<SessionToken> mint, Paces paces) {
    /** At the usual paces. */
    public SessionSettings(String server, Timing timing, int maxClients, Supplier<SessionToken> mint) {
        this(server, timing, maxClients, mint, Paces.USUAL);
    }
}
