package dev.consort.tui.cli;

import java.util.List;

/** {@code --connect}: a seat in somebody's session. */
record JoinMode(HostPort address, SeatWish wish) implements Mode {
    @Override
    public int run() throws Failure {
        return new Seating(wish).take(address, List.of());
    }
}
