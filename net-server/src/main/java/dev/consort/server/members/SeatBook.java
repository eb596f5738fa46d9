package dev.consort.server.members;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.people.Role;
import java.util.List;

/**
 * What has to be known after a restart so that people come back to their seats, and those who are kept out stay out. No
 * token is in it, only what recognises one.
 *
 * @param lastClient the last client id that was given; none is given twice
 * @param seats who has one
 * @param bans who is kept out
 */
public record SeatBook(int lastClient, List<Entry> seats, List<Ban> bans) {
    /** Nobody was here yet. */
    public static final SeatBook EMPTY = new SeatBook(0, List.of(), List.of());

    /**
     * One seat.
     *
     * @param tokenHash SHA-256 of the token that opens it, in hexadecimal
     * @param key which has to be shown beside the token; absent if the seat was taken without one
     * @param instruments what its holder owned
     * @param privileged whether its holder had the privilege
     * @param muted whether its holder may not write to the others
     * @param connection how often its holder has come to it
     */
    public record Entry(
            int clientId,
            String name,
            Role role,
            String tokenHash,
            @MayBeAbsent Pin key,
            List<Integer> instruments,
            @MayBeAbsent Boolean privileged,
            @MayBeAbsent Boolean muted,
            @MayBeAbsent Integer connection) {}
}
