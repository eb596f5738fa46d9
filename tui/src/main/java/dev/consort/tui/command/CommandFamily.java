package dev.consort.tui.command;

import java.util.List;

/**
 * Commands for one matter, as a chapter of the reference. Found by {@link java.util.ServiceLoader}, in the order of its file:
 * the commands know the command line, and it need not know them.
 */
public interface CommandFamily {
    /** What it is about, as a heading. */
    String title();

    /** A sentence or two to begin with, for people; possibly empty. */
    default String about() {
        return "";
    }

    /**
     * Its commands, in the order in which help shows them.
     *
     * @param host where they are typed
     */
    List<LineCommand> commands(CommandHost host);
}
