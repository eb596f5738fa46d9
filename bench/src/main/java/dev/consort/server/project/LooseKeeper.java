package dev.consort.server.project;

import dev.consort.protocol.history.UndoBook;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.members.SeatBook;
import dev.consort.server.store.ProjectException;
import dev.consort.server.store.ProjectFile;
import dev.consort.server.store.Synchronous;
import java.nio.file.Path;
import java.sql.SQLException;

/** A keeper that does not wait for the disk: the control, which a test of the real one has to find out. */
public final class LooseKeeper {
    private LooseKeeper() {}

    /** Begins a project in a file that is not there yet. */
    public static ProjectKeeper begin(ProjectShelf shelf, Path path, NetworkState origin)
            throws SQLException, ProjectException {
        shelf.beginAt(path, origin).close();
        ProjectFile loose = ProjectFile.open(path, Synchronous.NORMAL);
        ProjectBinder binder =
                new ProjectBinder(loose, origin, 0, new UndoBook(), shelf::makeFile, System::currentTimeMillis);
        return new ProjectKeeper(binder, SeatBook.EMPTY);
    }
}
