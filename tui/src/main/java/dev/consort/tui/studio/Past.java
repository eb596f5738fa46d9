package dev.consort.tui.studio;

import dev.consort.protocol.message.HistoryEntry;
import java.util.List;

/**
 * Who did what, as far back as somebody has asked.
 *
 * @param entries the newest first
 */
public record Past(List<HistoryEntry> entries) {
    public Past {
        entries = List.copyOf(entries);
    }

    /** Whether there is more before the last entry. */
    public boolean hasMore() {
        return !entries.isEmpty() && oldest() > 1;
    }

    /** The number of the last entry, to ask for what came before it; 0 if there is none. */
    public long oldest() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
    }
}
