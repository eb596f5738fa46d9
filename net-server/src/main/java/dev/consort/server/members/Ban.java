package dev.consort.server.members;

import dev.consort.protocol.shape.MayBeAbsent;

/**
 * Somebody who is kept out.
 *
 * @param clientId who it was, by which the ban is lifted
 * @param name what that client was called
 * @param address whoever comes from there stays outside
 * @param by who banned
 * @param reason why; absent if none was given
 * @param sinceMillis when, in milliseconds since 1970
 */
public record Ban(
        int clientId,
        String name,
        String address,
        String by,
        @MayBeAbsent String reason,
        long sinceMillis) {}
