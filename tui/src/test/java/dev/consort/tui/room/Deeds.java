package dev.consort.tui.room;

import dev.consort.client.RemoteDispatcher;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.state.NetworkState;
import java.util.Arrays;
import java.util.List;

/** What somebody with a client does in a session: edits, live notes, requests, words. */
final class Deeds {
    private final Hall hall;
    private final ActionMaker maker;

    Deeds(Hall hall, ActionMaker maker) {
        this.hall = hall;
        this.maker = maker;
    }

    void act(Guest guest, Step.Kind kind, Draw draw) {
        switch (kind) {
            case LEAVE -> guest.dispatcher().close();
            case ACT -> edit(guest, draw);
            case BURST -> {
                for (int count = draw.below(10); count >= 0; count--) {
                    edit(guest, draw);
                }
            }
            case LIVE -> dispatch(guest, live(draw));
            case SYNC -> guest.askForSync();
            default -> say(guest, kind, draw);
        }
    }

    private void edit(Guest guest, Draw draw) {
        RemoteDispatcher mirror = guest.dispatcher();
        Author self = new Author(mirror.clientId(), mirror.clientName());
        if (draw.oneIn(15)) {
            dispatch(guest, draw.oneIn(3) ? new HistoryAction.Redo() : new HistoryAction.Undo());
        } else {
            dispatch(guest, maker.edit(mirror.state(), self, draw));
        }
    }

    private static void dispatch(Guest guest, NetworkAction action) {
        guest.edits().begin(action);
        guest.dispatcher().dispatch(action);
    }

    private PlayAction live(Draw draw) {
        int instrument = instrument(draw);
        int pitch = 60 + draw.below(3);
        return switch (draw.below(8)) {
            case 0, 1, 2 -> new PlayAction.NoteOn(instrument, pitch, 1 + draw.below(127));
            case 3, 4, 5 -> new PlayAction.NoteOff(instrument, pitch);
            case 6 -> new PlayAction.Pad(instrument, draw.below(12), 100);
            default -> new PlayAction.AllNotesOff(instrument);
        };
    }

    private void say(Guest guest, Step.Kind kind, Draw draw) {
        switch (kind) {
            case CLAIM -> guest.dispatcher().claim(instrument(draw), instrument(draw));
            case RELEASE -> guest.dispatcher().release(instrument(draw), instrument(draw));
            case HAND_OVER -> guest.dispatcher().handOver(ownOf(guest, draw), person(draw));
            case PRIVILEGE -> privilege(guest, draw);
            case TALK -> talk(guest, draw);
            default -> throw new IllegalStateException("nobody knows how to " + kind);
        }
    }

    private int ownOf(Guest guest, Draw draw) {
        NetworkState state = guest.dispatcher().state();
        int[] own = Arrays.stream(state.ownership().ids())
                .filter(id -> state.ownerOf(id).clientId() == guest.dispatcher().clientId())
                .toArray();
        return own.length == 0 || draw.oneIn(4) ? instrument(draw) : own[draw.below(own.length)];
    }

    private int person(Draw draw) {
        int[] people = hall.state().players().ids();
        return draw.oneIn(20) ? draw.below(50) : people[draw.below(people.length)];
    }

    private static void privilege(Guest guest, Draw draw) {
        if (!guest.asking().isEmpty() && !draw.oneIn(4)) {
            guest.dispatcher().answerPrivilege(guest.asking().remove(0), !draw.oneIn(3));
        } else if (guest.dispatcher().isPrivileged() && draw.oneIn(2)) {
            guest.dispatcher().releasePrivilege();
        } else if (draw.oneIn(8)) {
            guest.dispatcher().answerPrivilege(draw.below(12), true);
        } else {
            guest.dispatcher().requestPrivilege();
        }
    }

    private static void talk(Guest guest, Draw draw) {
        if (draw.oneIn(2)) {
            guest.dispatcher().chat("take " + draw.below(100));
        } else {
            guest.dispatcher().focus("roll", draw.below(6), draw.below(4_000));
        }
    }

    /** Mostly one that is there. */
    int instrument(Draw draw) {
        List<Integer> order = hall.state().instruments().order();
        return order.isEmpty() || draw.oneIn(20) ? draw.below(30) : draw.of(order);
    }
}
