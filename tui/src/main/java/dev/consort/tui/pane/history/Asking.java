package dev.consort.tui.pane.history;

import dev.consort.protocol.patch.DirtyFlags;
import dev.consort.protocol.patch.Subsystem;
import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Past;
import java.util.Set;

/** Asks the server for the history: page by page backwards, and anew when something was done. */
final class Asking {
    private static final long PAUSE_MILLIS = 1500;

    /** What changes without anybody's doing, or without being written down. */
    private static final Set<Subsystem> NOT_IN_HISTORY =
            Set.of(Subsystem.PLAYERS, Subsystem.TRANSPORT, Subsystem.OWNERSHIP, Subsystem.PRIVILEGED);

    private final PaneContext context;
    private NetworkState asked;
    private long askedAt = Long.MIN_VALUE / 2;
    private long askedBefore;

    Asking(PaneContext context) {
        this.context = context;
        asked = context.state();
    }

    /** Begins anew with the newest. */
    void newest() {
        asked = context.state();
        askedBefore = 0;
        context.studio().askHistory(null);
    }

    /** For what came before; an answer that is on its way is not asked for again. */
    void older() {
        Past known = context.studio().history().value();
        if (known != null && known.hasMore() && known.oldest() != askedBefore) {
            askedBefore = known.oldest();
            context.studio().askHistory(askedBefore);
        }
    }

    /** For the newest, if something was done since, but not all the time. */
    void keepUp(long nowMillis) {
        if (isBehind() && nowMillis - askedAt >= PAUSE_MILLIS) {
            askedAt = nowMillis;
            newest();
        }
    }

    /** How long until it asks by itself; very long if there is nothing to ask for. */
    long remainingMillis(long nowMillis) {
        return isBehind() ? Math.max(0, askedAt + PAUSE_MILLIS - nowMillis) : Long.MAX_VALUE;
    }

    private boolean isBehind() {
        Set<Subsystem> changed = DirtyFlags.between(asked, context.state()).subsystems();
        return context.studio().link().isJoined() && !NOT_IN_HISTORY.containsAll(changed);
    }
}
