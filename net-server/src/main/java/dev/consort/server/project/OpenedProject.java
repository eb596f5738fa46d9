package dev.consort.server.project;

import dev.consort.server.journal.Opening;
import java.util.List;

/**
 * A project that was opened for a server to go on with.
 *
 * @param name of its file
 * @param keeper keeps what is done from now on; whoever got this closes it
 * @param desk does errands with projects
 * @param opening what the session begins with
 * @param remarks what people should know: what was recovered, what could not be
 */
public record OpenedProject(String name, ProjectKeeper keeper, StoreDesk desk, Opening opening, List<String> remarks)
        implements AutoCloseable {
    /** Keeps what is still to be kept, and lets the project go. */
    @Override
    public void close() {
        desk.close();
        keeper.close();
    }
}
