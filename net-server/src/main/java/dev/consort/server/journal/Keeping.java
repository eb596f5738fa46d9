package dev.consort.server.journal;

import dev.consort.protocol.state.NetworkState;
import dev.consort.server.members.SeatStore;

/**
 * How a session outlives its process.
 *
 * @param opening what it begins with
 * @param seats keeps who sat where
 * @param journal keeps what is done
 * @param desk does errands with projects and files
 */
public record Keeping(Opening opening, SeatStore seats, Journal journal, ProjectDesk desk) {
    /** It does not. */
    public static Keeping nothing(NetworkState session) {
        return new Keeping(Opening.of(session), SeatStore.NONE, Journal.NONE, ProjectDesk.NONE);
    }
}
