package dev.consort.server.project;

import dev.consort.protocol.history.UndoBook;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Opening;
import dev.consort.server.members.SeatBook;
import dev.consort.server.store.DiskWords;
import dev.consort.server.store.ProjectException;
import dev.consort.server.store.ProjectFile;
import dev.consort.server.store.Recovery;
import dev.consort.server.store.Snapshot;
import dev.consort.server.store.SnapshotKind;
import dev.consort.server.store.Synchronous;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Opens projects and begins new ones. Any thread, but one at a time for one project. */
public final class ProjectShelf {
    private static final String HOME = "home";

    private final SessionFolder folder;
    private final String version;
    private final LongSupplier wallMillis;

    /**
     * Clears away what a crash has left in the folder long ago.
     *
     * @param version of this program, for the heads of files
     * @param wallMillis the clock on the wall
     */
    public ProjectShelf(SessionFolder folder, String version, LongSupplier wallMillis) {
        this.version = version;
        this.folder = folder;
        this.wallMillis = wallMillis;
        Workplace.tidy(folder.path(), wallMillis.getAsLong());
    }

    /** The project in which somebody worked last; null if there is none, or none that is there. */
    public Path last() {
        return folder.last();
    }

    /**
     * Opens a project to go on with it.
     *
     * @throws ProjectException if that cannot be, with the reason; the file is left as it is
     */
    public OpenedProject open(Path path) throws ProjectException {
        ProjectFile project = openFile(path);
        try {
            Recovery.Recovered found = Recovery.of(project);
            List<String> remarks = new ArrayList<>(found.remarks());
            remarks.add("project '" + SessionFolder.nameOf(project.path()) + "': " + edits(project.lastNumber())
                    + recovered(found.replayed().size()));
            return opened(project, found.opening(project.lastEdits()), found.undoBook(), remarks);
        } catch (SQLException | ProjectException | RuntimeException e) {
            throw refused(path, project, e);
        }
    }

    private static String edits(long count) {
        return count == 1 ? "1 edit" : count + " edits";
    }

    private static String recovered(int count) {
        return count == 0 ? "" : ", the last " + count + " recovered after a stop that came too early";
    }

    /**
     * Begins a project under a name like this one, with a number where that is taken.
     *
     * @throws ProjectException if the folder cannot be written
     */
    public OpenedProject begin(String name, NetworkState origin) throws ProjectException {
        return beginAt(folder.free(name), origin);
    }

    /**
     * Begins a project in a file that is not there yet.
     *
     * @throws ProjectException if it is there, or cannot be written
     */
    public OpenedProject beginAt(Path path, NetworkState origin) throws ProjectException {
        ProjectFile project = makeFile(path, origin, 0);
        try {
            String remark = "project '" + SessionFolder.nameOf(project.path()) + "' begins in " + project.path();
            return opened(project, Opening.of(origin), new UndoBook(), new ArrayList<>(List.of(remark)));
        } catch (SQLException | ProjectException e) {
            throw refused(path, project, e);
        }
    }

    private OpenedProject opened(ProjectFile project, Opening opening, UndoBook undo, List<String> remarks)
            throws SQLException, ProjectException {
        try {
            folder.remember(project.path());
        } catch (IOException e) {
            remarks.add("the next start will not find this project by itself: " + e.getMessage());
        }
        SeatBook seats = project.seats();
        opening.undo().keepOnly(undoers(seats));
        undo.keepOnly(undoers(seats));
        ProjectBinder binder =
                new ProjectBinder(project, opening.state(), opening.seq(), undo, this::makeFile, wallMillis);
        ProjectKeeper keeper = new ProjectKeeper(binder, seats);
        StoreDesk desk = new StoreDesk(keeper, this, folder, version);
        return new OpenedProject(SessionFolder.nameOf(project.path()), keeper, desk, opening, remarks);
    }

    /** Whose seat is gone cannot come back for anything. Where there never was one, the only player is the first again. */
    private static List<Integer> undoers(SeatBook seats) {
        return seats.lastClient() == 0
                ? List.of(1)
                : seats.seats().stream().map(SeatBook.Entry::clientId).toList();
    }

    /**
     * Opens the file of a project; that of a stranger is taken over into one of our own in the session folder, and is never
     * written to.
     *
     * @throws ProjectException if that cannot be; the file is left as it is
     */
    ProjectFile openFile(Path path) throws ProjectException {
        Path file = path.toAbsolutePath().normalize();
        FileCheck.check(file);
        ProjectFile project = null;
        try {
            String home = Home.of(folder.path());
            if (!Home.isIn(file, home)) {
                return adopted(file, home);
            }
            FileCheck.checkCompanions(file);
            project = ProjectFile.open(file, Synchronous.FULL);
            if (home.equals(project.property(HOME))) {
                return project;
            }
            project.close();
            return adopted(file, home);
        } catch (SQLException | IOException | ProjectException | RuntimeException e) {
            throw refused(file, project, e);
        }
    }

    private ProjectFile adopted(Path strangers, String home) throws SQLException, IOException, ProjectException {
        Path target = folder.free(SessionFolder.nameOf(strangers));
        try (Workplace workplace = Workplace.in(folder.path())) {
            StrangersCopy.make(strangers, workplace.file());
            try (ProjectFile copy = ProjectFile.openStrangers(workplace.file())) {
                Recovery.Recovered found = Recovery.of(copy);
                Snapshot newest =
                        Snapshot.of(SnapshotKind.AUTO, "", found.seq(), wallMillis.getAsLong(), found.state());
                SafeFile.make(target, fresh -> adopt(copy, fresh, newest, home));
            }
        }
        return ProjectFile.open(target, Synchronous.FULL);
    }

    private static void adopt(ProjectFile copy, Path fresh, Snapshot newest, String home) throws IOException {
        try {
            copy.adoptInto(fresh, newest, Map.of(HOME, home));
        } catch (SQLException | ProjectException e) {
            throw new IOException(DiskWords.of(e), e);
        }
    }

    /**
     * Makes the file of a new project and opens it.
     *
     * @param seq of the state that it begins with
     * @throws ProjectException if it is there already, or cannot be written
     */
    ProjectFile makeFile(Path path, NetworkState origin, long seq) throws ProjectException {
        Path file = path.toAbsolutePath().normalize();
        Snapshot first = Snapshot.of(SnapshotKind.ORIGIN, "", seq, wallMillis.getAsLong(), origin);
        try {
            SafeFile.make(file, fresh -> make(fresh, first));
            return ProjectFile.open(file, Synchronous.FULL);
        } catch (SQLException | IOException e) {
            throw new ProjectException(FileCheck.shown(file) + " cannot be made: " + DiskWords.of(e), e);
        }
    }

    private void make(Path fresh, Snapshot first) throws SQLException, IOException {
        try (ProjectFile project = ProjectFile.make(fresh, first)) {
            project.keepProperty(HOME, Home.of(folder.path()));
        }
    }

    private static ProjectException refused(Path file, ProjectFile project, Exception cause) {
        try {
            if (project != null) {
                project.close();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        return new ProjectException(FileCheck.shown(file) + " cannot be opened: " + DiskWords.of(cause), cause);
    }
}
