package dev.consort.server.project;

import dev.consort.protocol.history.UndoBook;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Edit;
import dev.consort.server.journal.UndoHistory;
import dev.consort.server.members.SeatBook;
import dev.consort.server.store.ProjectException;
import dev.consort.server.store.ProjectFile;
import dev.consort.server.store.Snapshot;
import dev.consort.server.store.SnapshotKind;
import dev.consort.server.store.Synchronous;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the project that is worked on, and takes it up again when the disk was away: finds out what of the last edits has
 * arrived, writes the rest, and begins a new file where the old one is gone. One thread.
 */
final class ProjectBinder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectBinder.class);
    private static final long SNAPSHOT_EDITS = 1_000;

    private final Beginning beginning;
    private final LongSupplier wallMillis;
    private ProjectFile file;
    private Object identity;
    private volatile Path path;
    private NetworkState newest;
    private UndoBook undo;
    private long number;
    private long seq;
    private long snapshotNumber;

    /**
     * @param newest the session as it is kept in the file
     * @param seq of that state
     * @param undo what could be taken back then; the binder's own from now on
     * @param beginning makes a new file where the old one is gone
     */
    ProjectBinder(
            ProjectFile file,
            NetworkState newest,
            long seq,
            UndoBook undo,
            Beginning beginning,
            LongSupplier wallMillis) {
        this.beginning = beginning;
        this.wallMillis = wallMillis;
        take(file, newest, seq, undo);
    }

    /** Makes a project in a file that is not there. */
    interface Beginning {
        ProjectFile begin(Path path, NetworkState origin, long seq) throws ProjectException;
    }

    private void take(ProjectFile opened, NetworkState state, long stateSeq, UndoBook book) {
        undo = book;
        file = opened;
        path = opened.path();
        identity = identityOf(path);
        newest = state;
        seq = stateSeq;
        number = opened.lastNumber();
        snapshotNumber = number;
    }

    private static Object identityOf(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** Where the project is. Any thread. */
    Path path() {
        return path;
    }

    /** What can be taken back; changes with every edit. */
    UndoBook undo() {
        return undo;
    }

    NetworkState newest() {
        return newest;
    }

    long seq() {
        return seq;
    }

    /** The file, to read from it. */
    ProjectFile file() throws SQLException {
        if (file == null) {
            throw new SQLException("the disk is away");
        }
        return file;
    }

    /** Goes on with another project. Everything in the former one is safe, even where it cannot be closed well. */
    void changeTo(ProjectFile other, NetworkState state, long stateSeq, UndoBook book) {
        drop();
        take(other, state, stateSeq, book);
    }

    /** Keeps edits; when this returns they are safe. */
    void keep(List<Edit> edits) throws SQLException, ProjectException {
        take();
        long missing = number + edits.size() - file.lastNumber();
        if (missing < 0 || missing > edits.size()) {
            LOG.warn("{} is not what it was; the whole state is kept in it", path);
            keepInstead(edits);
            return;
        }
        // A commit that was reported as failed may have arrived all the same.
        file.keep(edits.subList((int) (edits.size() - missing), edits.size()));
        goOn(edits);
    }

    private void goOn(List<Edit> edits) {
        edits.forEach(edit -> UndoHistory.follow(undo, edit));
        number = file.lastNumber();
        newest = edits.get(edits.size() - 1).after();
        seq = edits.get(edits.size() - 1).seq();
    }

    void keep(SeatBook seats) throws SQLException, ProjectException {
        take();
        file.keep(seats);
    }

    /** Gives the edits up and keeps what they have led to. */
    void keepInstead(List<Edit> edits) throws SQLException, ProjectException {
        take();
        goOn(edits);
        snapshot(SnapshotKind.AUTO, "");
    }

    /** Keeps the whole state, under a label if it has one. */
    void snapshot(SnapshotKind kind, String label) throws SQLException, ProjectException {
        take();
        file.keep(new Snapshot(kind, label, seq, wallMillis.getAsLong(), newest, undo.saved()));
        snapshotNumber = number;
    }

    /** Whether something was kept since the last whole state. */
    boolean hasMoved() {
        return number > snapshotNumber;
    }

    /** Whether a restart would have many edits to go through. */
    boolean isLong() {
        return number - snapshotNumber >= SNAPSHOT_EDITS;
    }

    private void take() throws SQLException, ProjectException {
        if (file != null && identity != null && !identity.equals(identityOf(path))) {
            LOG.warn("{} is gone from its place; a new one is begun there", path);
            drop();
        }
        if (file == null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            file = ProjectFile.open(path, Synchronous.FULL);
        } else if (file == null) {
            file = begunAnew();
            number = 0;
            snapshotNumber = 0;
        }
        identity = identityOf(path);
    }

    private ProjectFile begunAnew() throws SQLException, ProjectException {
        if (!Files.isDirectory(path.getParent())) {
            throw new SQLException("the folder " + path.getParent() + " is away");
        }
        return beginning.begin(path, newest, seq);
    }

    /** Lets the file go, to open it anew at the next try: a disk that was away has other files than it had. */
    void drop() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (SQLException e) {
            LOG.debug("{} could not be closed", path, e);
        } finally {
            file = null;
        }
    }

    @Override
    public void close() throws SQLException {
        if (file != null) {
            file.close();
        }
    }
}
