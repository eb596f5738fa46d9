package dev.consort.tui.pane;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.view.View;

/** What a view works with: the session, where this person is in it, and shapes to draw with. */
public record PaneContext(Studio studio, View view, Glyphs glyphs) {
    public NetworkState state() {
        return studio.state();
    }

    /** The selected instrument, or null. */
    public Instrument selected() {
        return view.selected(state());
    }

    /** Who holds the privilege. */
    public Holder privileged() {
        return Holder.of(state(), studio.clientId(), state().privileged());
    }

    /** Who holds an instrument. */
    public Holder holder(int instrument) {
        return Holder.of(state(), studio.clientId(), state().ownerOf(instrument));
    }
}
