package dev.consort.tui.command;

import dev.consort.tui.studio.Studio;

/** Where commands are typed. */
public interface CommandHost {
    Studio studio();

    /** The instrument that a command means when it names none; 0 where nothing can be selected. */
    int selectedInstrument();

    /** Ends this client. */
    void leave();
}
