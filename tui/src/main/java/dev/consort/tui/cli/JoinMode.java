package dev.consort.tui.cli;

import dev.consort.client.trust.KnownRooms;
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
        return new Seating(wish, arrival::remember).take(address, arrival.trust(), List.of());
    }
}
