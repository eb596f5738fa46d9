package dev.consort.client.trust;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.invite.RoomSecret;
import java.time.LocalDate;

/**
 * A secure room that this person has been in.
 *
 * @param address as {@link KnownRooms#address} writes it
 * @param pin of its key, whole
 * @param verified how the key was found to be the right one
 * @param since the day on which it was
 * @param secret what opens the room
 */
public record KnownRoom(String address, Pin pin, Verified verified, LocalDate since, RoomSecret secret) {
    /** How a key was found to be the right one. */
    public enum Verified {
        INVITE,
        INVITE_AND_WORDS
    }
}
