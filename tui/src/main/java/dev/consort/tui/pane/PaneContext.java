package dev.consort.tui.pane;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.midi.MidiDesk;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.view.Times;
import dev.consort.tui.view.View;

/**
 * What a view works with.
 *
 * @param studio the session
 * @param view where this person is in it
 * @param dialogs how to ask the person
 * @param keymap the keys as this person has them
 * @param glyphs shapes to draw with
 * @param midi the person's MIDI keyboard
 * @param times how to show when something was
 */
public record PaneContext(
        Studio studio, View view, Dialogs dialogs, Keymap keymap, Glyphs glyphs, MidiDesk midi, Times times) {
    public NetworkState state() {
        return studio.state();
    }

    /** Asks for a change; {@link #state} shows it when this returns, unless it is refused. */
    public void send(NetworkAction action) {
        studio.dispatch(action);
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
