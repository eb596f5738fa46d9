package dev.consort.tui.app;

import dev.consort.protocol.state.people.Focus;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;

/** Tells the others where this person looks, but not at every step of a cursor that runs. */
final class FocusReport {
    private static final int PAUSE_MILLIS = 150;

    private final PaneContext context;
    private Focus sent;
    private long sentAt = -PAUSE_MILLIS;

    FocusReport(PaneContext context) {
        this.context = context;
    }

    void send(Pane pane, long nowMillis) {
        Focus focus = focus(pane);
        if (remainingMillis(pane, nowMillis) == 0) {
            sent = focus;
            sentAt = nowMillis;
            context.studio().focus(focus.pane(), focus.instrument(), focus.tick());
        }
    }

    /** How long until there is something to tell; very long if nothing is new. After a reconnect everything is. */
    long remainingMillis(Pane pane, long nowMillis) {
        if (!context.studio().link().isJoined()) {
            sent = null;
            return Long.MAX_VALUE;
        }
        return focus(pane).equals(sent) ? Long.MAX_VALUE : Math.max(0, sentAt + PAUSE_MILLIS - nowMillis);
    }

    private Focus focus(Pane pane) {
        int selected = context.view().selectedId(context.state());
        return new Focus(context.view().pane().wireName(), selected == 0 ? null : selected, pane.focusTick());
    }
}
