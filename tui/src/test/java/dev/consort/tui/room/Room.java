package dev.consort.tui.room;

import dev.consort.client.LinkStatus.Phase;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A server, its clients and the links between them, in one thread and on one clock that only a plan turns. */
final class Room {
    /** Most clients at a time. */
    static final int CHAIRS = 6;

    private static final long PATIENCE = 40_000 * Agenda.MILLI;
    private static final long GLANCE = 50 * Agenda.MILLI;

    private final Hall hall;
    private final Guest[] chairs = new Guest[CHAIRS];
    private final List<Line> lines = new ArrayList<>();

    Room(long seed, Bug bug, Trace trace) {
        Draw draw = new Draw(seed);
        hall = new Hall(band(), bug, trace, draw, lines);
    }

    /** A small band, so that a whole state is no great matter. */
    static NetworkState band() {
        NetworkState state = NetworkState.EMPTY;
        for (NetworkAction action : List.of(
                new BandAction.Add(SourceType.DRUM_KIT, "Drums"),
                new BandAction.Add(SourceType.SAW, "Bass"),
                new BandAction.Add(SourceType.PULSE, "Lead"),
                new BandAction.Add(SourceType.SINE, "Pad"),
                new BusAction.AddBus("Echo"),
                new NoteAction.AddNote(2, 0, 36, 240, 100),
                new NoteAction.AddNote(3, 480, 60, 240, 90))) {
            state = action.applyTo(state, new Author(0, "Nobody")).state();
        }
        return state.withOwnership(IdMap.empty());
    }

    Hall hall() {
        return hall;
    }

    /** Who sits on a chair; null if nobody does. */
    Guest guest(int chair) {
        Guest guest = chairs[chair];
        return guest == null || guest.isGone() || guest.dispatcher().link().phase() == Phase.CLOSED ? null : guest;
    }

    void seat(int chair, Guest guest) {
        chairs[chair] = guest;
    }

    private Stream<Guest> guests() {
        return IntStream.range(0, CHAIRS).mapToObj(this::guest).filter(Objects::nonNull);
    }

    List<Line> lines() {
        return lines;
    }

    /** After every step: whoever has a copy of the state has the server's. */
    void check() {
        guests().forEach(guest -> hall.referee().mirrors().check(guest));
    }

    /** Everything is put right, time passes until nothing is under way, and then all must be of one mind. */
    void quiet() {
        lines.forEach(Line::heal);
        guests().forEach(guest -> guest.setOffline(false));
        hall.disk().heal();
        guests().filter(Guest::isFrozen).forEach(Guest::thaw);
        long end = hall.agenda().now() + PATIENCE;
        while (!isSettled() && hall.agenda().now() < end) {
            hall.agenda().advance(GLANCE);
            lines.forEach(Line::heal);
            hall.disk().heal();
        }
        guests().forEach(this::agree);
        hall.referee().seats().settled();
        lines.removeIf(line -> !line.client().isOpen() && !line.server().isOpen());
    }

    private boolean isSettled() {
        return !hall.isDown()
                && guests().allMatch(this::isSettled)
                && lines.stream().allMatch(this::isStill);
    }

    private boolean isStill(Line line) {
        return line.client().isOpen() == line.server().isOpen();
    }

    private boolean isSettled(Guest guest) {
        return guest.dispatcher().link().phase() == Phase.JOINED
                && guest.dispatcher().unsafe() == 0
                && guest.dispatcher().confirmed().equals(hall.state());
    }

    private void agree(Guest guest) {
        Violation.unless(
                guest.dispatcher().link().phase() == Phase.JOINED,
                "%s is not back: %s",
                guest,
                guest.dispatcher().link());
        Violation.unless(
                guest.dispatcher().unconfirmed() == 0,
                "%s still waits for %d edits",
                guest,
                guest.dispatcher().unconfirmed());
        Violation.unless(
                guest.dispatcher().unsafe() == 0,
                "%s still holds %d edits to be unsafe",
                guest,
                guest.dispatcher().unsafe());
        guest.edits().checkThatNoneIsLost();
        Difference.none(hall.state(), guest.dispatcher().confirmed(), "what %s has", guest);
        Difference.none(hall.state(), guest.dispatcher().state(), "what %s sees", guest);
    }

    /** Lets go of every frame that is still on its way. */
    void close() {
        lines.forEach(line -> {
            line.up().cut(0);
            line.down().cut(0);
        });
    }
}
