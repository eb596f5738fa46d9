package dev.consort.tui.room;

import dev.consort.client.ClientConfig;
import dev.consort.protocol.state.people.Role;
import java.util.ArrayList;
import java.util.List;

/** What each kind of step does in a room. A step that makes no sense at the moment does nothing. */
final class Doings {
    private static final List<String> NAMES = List.of("Ana", "Ben", "Cleo", "Dan", "Eve", "Fay");
    private static final List<Integer> SOCKETS = List.of(0, 0, 300, 5_000);

    private final Room room;
    private final Hall hall;
    private final ActionMaker maker = new ActionMaker();
    private final Deeds deeds;

    Doings(Room room) {
        this.room = room;
        this.hall = room.hall();
        this.deeds = new Deeds(hall, maker);
    }

    void happen(Step step) {
        Draw draw = new Draw(step.seed());
        hall.trace().line(hall.agenda().now(), "STEP", step);
        hall.agenda().advance(draw.between(0, 40) * Agenda.MILLI);
        Guest guest = room.guest(step.who());
        switch (step.kind()) {
            case JOIN -> join(step.who(), draw);
            case PASS -> hall.agenda().advance(draw.between(10, 1_500) * Agenda.MILLI);
            case AWAIT -> await(draw);
            case QUIET -> room.quiet();
            case CRASH -> hall.stop(false, draw);
            case RESTART -> hall.stop(true, draw);
            case STALL ->
                hall.disk().stall(draw.oneIn(2) ? null : "the disk is full", draw.between(100, 30_000) * Agenda.MILLI);
            case OLD_TOKEN, STRANGER -> visit(step.kind(), draw);
            default -> {
                if (guest != null) {
                    concern(guest, step.kind(), draw);
                }
            }
        }
    }

    private void visit(Step.Kind kind, Draw draw) {
        if (hall.isDown()) {
            return;
        }
        Stranger stranger = new Stranger(room, draw);
        if (kind == Step.Kind.OLD_TOKEN) {
            stranger.tryAnOldToken();
        } else {
            stranger.visit(maker);
        }
    }

    private void join(int chair, Draw draw) {
        if (room.guest(chair) == null) {
            Guest guest = new Guest(hall, NAMES.get(chair), draw);
            room.seat(chair, guest);
            guest.arrive(new ClientConfig(
                    "room",
                    1,
                    NAMES.get(chair),
                    draw.oneIn(8) ? Role.SPECTATOR : Role.PLAYER,
                    ids(draw),
                    draw.oneIn(3),
                    "sim"));
        }
    }

    private List<Integer> ids(Draw draw) {
        List<Integer> ids = new ArrayList<>();
        for (int count = draw.below(3); count > 0; count--) {
            ids.add(deeds.instrument(draw));
        }
        return ids;
    }

    /** Long enough for something to be over: a silence, or a seat. */
    private void await(Draw draw) {
        hall.setLazy(true);
        long seconds = draw.oneIn(4) ? draw.between(58, 70) : draw.between(4, 18);
        hall.agenda().advance(seconds * 1_000 * Agenda.MILLI);
        hall.setLazy(false);
    }

    private void concern(Guest guest, Step.Kind kind, Draw draw) {
        switch (kind) {
            case CUT -> cut(guest, draw);
            case HOLD -> hold(guest, draw);
            case HEAL -> heal(guest);
            case THAW -> guest.thaw();
            case KILL -> {
                cut(guest, draw);
                guest.die();
            }
            case OFFLINE -> {
                guest.setOffline(true);
                cut(guest, draw);
            }
            case FREEZE -> guest.freeze(draw.of(SOCKETS));
            default -> {
                if (guest.isActive()) {
                    deeds.act(guest, kind, draw);
                }
            }
        }
    }

    private static void cut(Guest guest, Draw draw) {
        if (guest.line() != null) {
            int how = draw.below(6);
            guest.line().cut(draw, how != 0, how != 1);
        }
    }

    /** Half open: in one direction, or in both, nothing arrives and nobody is told. */
    private static void hold(Guest guest, Draw draw) {
        if (guest.line() != null) {
            int how = draw.below(3);
            if (how != 0) {
                guest.line().up().hold(draw.of(SOCKETS));
            }
            if (how != 1) {
                guest.line().down().hold(draw.of(SOCKETS));
            }
        }
    }

    private void heal(Guest guest) {
        guest.setOffline(false);
        room.lines().stream().filter(line -> line.guest() == guest).forEach(line -> {
            line.up().release();
            if (!guest.isFrozen()) {
                line.down().release();
            }
        });
    }
}
