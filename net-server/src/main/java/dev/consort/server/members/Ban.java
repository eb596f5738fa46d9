package dev.consort.server.members;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.shape.MayBeAbsent;

/**
 * Somebody who is kept out.
 *
 * @param clientId who it was, by which the ban is lifted
 * @param name what that client was called
 * @param address whoever comes from there stays outside
 * @param key whoever shows it stays outside, wherever they come from; absent if the client had shown none
 * @param by who banned
 * @param reason why; absent if none was given
 * @param sinceMillis when, in milliseconds since 1970
 */
public record Ban(
        int clientId,
        String name,
        String address,
        @MayBeAbsent Pin key,
        String by,
        @MayBeAbsent String reason,
        long sinceMillis) {
    /** The address, and the beginning of the key if there is one, for people. */
    public String whereAndWhich() {
        return address + (key == null ? "" : " and key " + key.fingerprint() + "…");
    }

    /** Whether somebody from there, with this key or none (null), is meant. */
    boolean isOf(String from, Pin shown) {
        return address.equals(from) || key != null && shown != null && key.matches(shown);
    }
}
