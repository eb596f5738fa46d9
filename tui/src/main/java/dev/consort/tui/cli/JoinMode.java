package dev.consort.tui.cli;

import dev.consort.client.trust.KnownRooms;
import dev.consort.protocol.identity.KeyFile;
import java.security.SecureRandom;
import java.util.List;

/** {@code --connect}: a seat in somebody's session. */
record JoinMode(HostPort address, SeatWish wish, DoorWish door, Person person) implements Mode {
    @Override
    public int run() throws Failure {
        return run(new Places(System.getenv()));
    }

    /** Does it; the rooms that are known are kept there. */
    int run(Places places) throws Failure {
        Arrival arrival =
                new Arrival(address, new KnownRooms(places.knownRooms()), new InviteSource(System.getenv(), System.in));
        arrival.prepare(door);
        if (arrival.isLooking() && !new FirstLook(address, person).run(arrival, door)) {
            return ExitCode.OK;
        }
        Seating seating = new Seating(wish, arrival::remember);
        List<String> remarks = arrival.takeAlong(new KeyFile(places.clientKey(), new SecureRandom()));
        return seating.take(address, arrival.trust(), remarks);
    }
}
