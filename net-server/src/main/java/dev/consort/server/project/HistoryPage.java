package dev.consort.server.project;

import dev.consort.protocol.history.words.Deeds;
import dev.consort.protocol.message.HistoryEntry;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.store.KeptEdit;
import dev.consort.server.store.ProjectException;
import dev.consort.server.store.Recovery;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who did what, a page at a time. */
final class HistoryPage {
    private static final int LENGTH = 100;

    private HistoryPage() {}

    /** @param before the entry behind the page's first; null for the newest page */
    static ServerMessage of(ProjectBinder binder, Long before) throws SQLException, ProjectException {
        long last = binder.file().lastNumber();
        long newest = before == null ? last : Math.min(before - 1, last);
        List<HistoryEntry> entries = new ArrayList<>();
        binder.file()
                .eachEdit(
                        newest - LENGTH + 1,
                        newest,
                        kept -> entries.add(new HistoryEntry(
                                kept.number(),
                                kept.seq(),
                                kept.client(),
                                kept.name(),
                                kept.millis(),
                                words(kept, binder.newest()))));
        Collections.reverse(entries);
        return new ServerMessage.History(entries);
    }

    /** Things are called what they are called now. */
    private static String words(KeptEdit kept, NetworkState now) throws ProjectException {
        return Deeds.of(Recovery.action(kept), now, now).past();
    }
}
