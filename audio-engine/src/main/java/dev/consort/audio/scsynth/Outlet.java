package dev.consort.audio.scsynth;

import dev.consort.audio.scsynth.osc.Command;
import java.util.List;

/** Where commands for the server go. */
interface Outlet {
    /** At once. */
    void now(List<Command> commands);

    /** At a frame, counted from the beginning of the sequencer. */
    void at(long frame, List<Command> commands);
}
