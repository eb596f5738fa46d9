package dev.consort.tui.command;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.Studio;

/** Where commands are typed. */
public interface CommandHost {
    Studio studio();

    /** The MIDI keyboard of whoever types. */
    MidiSeat midi();

    /** The instrument that a command means when it names none; 0 where nothing can be selected. */
    int selectedInstrument();

    /** Ends this client. */
    void leave();

    /** Told of each action of a command, right before it is asked for. */
    default void sending(NetworkAction action) {}
}
