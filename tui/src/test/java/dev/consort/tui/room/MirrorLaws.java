package dev.consort.tui.room;

import dev.consort.client.RemoteDispatcher;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import java.util.List;
import java.util.Map;

/** What must hold for every copy of the state: at each number it is the server's, value for value. */
final class MirrorLaws {
    private final List<Map<Long, Numbered>> histories;
    private long checks;

    MirrorLaws(List<Map<Long, Numbered>> histories) {
        this.histories = histories;
    }

    /** A line loses nothing on the way, so that nobody ever has to ask for what is missing. */
    void says(Line line, ClientMessage message) {
        if (message instanceof ClientMessage.RequestFullSync && line.guest() != null) {
            Violation.unless(
                    line.guest().takesSyncWish(), "%s is out of step and had to ask for the whole state", line);
        }
    }

    void hears(Line line, ServerMessage message) {
        if (message instanceof ServerMessage.StatePatchUpdate patch) {
            long seq = line.guest().dispatcher().seq();
            Violation.unless(
                    patch.base() == seq,
                    "%s is at %d and was sent a patch from %d to %d",
                    line,
                    seq,
                    patch.base(),
                    patch.seq());
        }
    }

    void check(Guest guest) {
        RemoteDispatcher dispatcher = guest.dispatcher();
        if (guest.hasNewMirror()) {
            Numbered meant = histories.get(guest.life()).get(dispatcher.seq());
            Violation.unless(meant != null, "%s is at seq %d, which the server never had", guest, dispatcher.seq());
            Difference.none(meant.state(), dispatcher.confirmed(), "%s at seq %d", guest, dispatcher.seq());
            Violation.unless(dispatcher.desyncs() == 0, "%s was found to be wrong", guest);
            checks++;
        }
    }

    /** How many copies were compared. */
    long checks() {
        return checks;
    }
}
