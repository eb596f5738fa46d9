package dev.consort.server.store;

import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.wire.MessageCodec;
import dev.consort.server.journal.Edit;
import dev.consort.server.journal.Lasting;
import dev.consort.server.journal.Opening.LastEdit;
import dev.consort.server.members.SeatBook;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One project, open: its edits, its whole states, its seats. What a method has written when it returns survives a loss of
 * power. One thread at a time.
 */
public final class ProjectFile implements AutoCloseable {
    private static final int STAY = 5;
    private static final int MOST_OF_STRANGERS = 64;

    private static final String KEEP_EDIT =
            "INSERT INTO edit (number, seq, client, name, connection, action_id, millis, action, change)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String KEEP_SNAPSHOT =
            "INSERT INTO snapshot (number, seq, millis, kind, label, state, undo) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String CLEAR_OLD = "DELETE FROM snapshot WHERE kind = ? AND id NOT IN"
            + " (SELECT id FROM snapshot WHERE kind = ? ORDER BY number DESC, id DESC LIMIT " + STAY + ")";

    private final Path path;
    private final Database database;
    private final Packed.Bounds bounds;
    private long lastNumber;

    private ProjectFile(Path path, Database database, Packed.Bounds bounds) throws SQLException {
        this.path = path;
        this.database = database;
        this.bounds = bounds;
        recount();
    }

    /**
     * Makes a project in an empty or new file.
     *
     * @param origin what it begins with
     */
    public static ProjectFile make(Path path, Snapshot origin) throws SQLException {
        ProjectFile project = make(path, database -> database.makeDurable(Synchronous.FULL));
        try {
            project.keep(origin);
            return project;
        } catch (SQLException e) {
            project.database.close();
            throw e;
        }
    }

    private static ProjectFile make(Path path, Setup setup) throws SQLException {
        Database database = Database.open(path);
        try {
            setup.apply(database);
            ProjectSchema.make(database);
            return new ProjectFile(path, database, Packed.Bounds.OURS);
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /** How a database that is made writes. */
    private interface Setup {
        void apply(Database database) throws SQLException;
    }

    /**
     * Opens a project of one's own. What is found in it is safe when this returns: a process that was killed, or whose disk
     * failed, may have written more than it has waited for.
     *
     * @throws ProjectException if it is none, or a damaged one
     * @throws SQLException if it cannot be read, or another process has it
     */
    public static ProjectFile open(Path path, Synchronous synchronous) throws SQLException, ProjectException {
        return open(path, database -> {
            ProjectSchema.check(database);
            database.makeDurable(synchronous);
            ProjectFile project = new ProjectFile(path, database, Packed.Bounds.OURS);
            database.text("PRAGMA wal_checkpoint(TRUNCATE)");
            return project;
        });
    }

    /**
     * Opens a copy of a stranger's project, to look at it and to take its rows over. Little memory is spent on it,
     * whatever is in it.
     *
     * @throws ProjectException if it is none, or a damaged one, or has values that none has
     * @throws SQLException if it cannot be read
     */
    public static ProjectFile openStrangers(Path copy) throws SQLException, ProjectException {
        return open(copy, database -> {
            database.limitValues();
            ProjectSchema.check(database);
            StrangersRows.check(database);
            return new ProjectFile(copy, database, Packed.Bounds.STRANGERS);
        });
    }

    private static ProjectFile open(Path path, Opener opener) throws SQLException, ProjectException {
        Database database = Database.open(path);
        try {
            return opener.open(database);
        } catch (SQLException | ProjectException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Makes a project of a database. */
    private interface Opener {
        ProjectFile open(Database database) throws SQLException, ProjectException;
    }

    /** How much is read of one state. */
    Packed.Bounds bounds() {
        return bounds;
    }

    public Path path() {
        return path;
    }

    /** The number of the newest edit; 0 for none. */
    public long lastNumber() {
        return lastNumber;
    }

    /** Keeps edits, all or none. */
    public void keep(List<Edit> edits) throws SQLException {
        database.inTransaction(() -> {
            try (PreparedStatement insert = database.prepare(KEEP_EDIT)) {
                long number = lastNumber;
                for (Edit edit : edits) {
                    insert(insert, ++number, edit);
                }
            }
        });
        lastNumber += edits.size();
    }

    private static void insert(PreparedStatement insert, long number, Edit edit) throws SQLException {
        StatePatch change = StatePatch.between(Lasting.of(edit.before()), Lasting.of(edit.after()));
        insert.setLong(1, number);
        insert.setLong(2, edit.seq());
        insert.setInt(3, edit.author().clientId());
        insert.setString(4, edit.author().name());
        insert.setInt(5, edit.connection());
        insert.setLong(6, edit.actionId());
        insert.setLong(7, edit.millis());
        insert.setString(8, Packed.text(MessageCodec.ACTION.toJson(edit.action())));
        insert.setString(9, Packed.change(change));
        insert.executeUpdate();
    }

    /** Keeps a whole state, and lets go of the oldest of its kind where only some stay. */
    public void keep(Snapshot snapshot) throws SQLException {
        database.inTransaction(() -> {
            try (PreparedStatement insert = database.prepare(KEEP_SNAPSHOT)) {
                insert.setLong(1, lastNumber);
                insert.setLong(2, snapshot.seq());
                insert.setLong(3, snapshot.millis());
                insert.setString(4, snapshot.kind().name());
                insert.setString(5, snapshot.label());
                insert.setBytes(6, Packed.state(Lasting.of(snapshot.state())));
                insert.setBytes(7, Packed.packed(snapshot.undo()));
                insert.executeUpdate();
            }
            clear(SnapshotKind.AUTO);
            clear(SnapshotKind.BEFORE);
        });
    }

    /** What is in the table is counted anew: rows were put in beside {@link #keep}. */
    final void recount() throws SQLException {
        String last = database.text("SELECT max(number) FROM edit");
        lastNumber = last == null ? 0 : Long.parseLong(last);
    }

    private void clear(SnapshotKind kind) throws SQLException {
        try (PreparedStatement delete = database.prepare(CLEAR_OLD)) {
            delete.setString(1, kind.name());
            delete.setString(2, kind.name());
            delete.executeUpdate();
        }
    }

    public void keep(SeatBook seats) throws SQLException {
        keepProperty("seats", SeatText.of(seats));
    }

    /** The seats that were kept; an empty book if there are none. */
    public SeatBook seats() throws SQLException, ProjectException {
        String text = property("seats");
        return text == null ? SeatBook.EMPTY : SeatText.read(text);
    }

    public void keepProperty(String name, String value) throws SQLException {
        try (PreparedStatement put = database.prepare("INSERT OR REPLACE INTO property (name, value) VALUES (?, ?)")) {
            put.setString(1, name);
            put.setString(2, value);
            put.executeUpdate();
        }
    }

    public String property(String name) throws SQLException {
        try (PreparedStatement query = database.prepare("SELECT value FROM property WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** What is under it, for tests that break something there. */
    Database database() {
        return database;
    }

    /** What can be gone back to, the newest first; of a stranger's, the newest {@value #MOST_OF_STRANGERS}. */
    public List<RecoveryPoint> points() throws SQLException {
        String sql = "SELECT id, number, seq, millis, kind, label FROM snapshot ORDER BY number DESC, id DESC LIMIT ?";
        List<RecoveryPoint> points = new ArrayList<>();
        try (PreparedStatement query = database.prepare(sql)) {
            query.setInt(1, bounds == Packed.Bounds.STRANGERS ? MOST_OF_STRANGERS : -1);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                points.add(point(rows));
            }
        }
        return points;
    }

    private static RecoveryPoint point(ResultSet row) throws SQLException {
        return new RecoveryPoint(
                row.getInt(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                SnapshotKind.valueOf(row.getString(5)),
                row.getString(6));
    }

    /** The whole state of a point. */
    public NetworkState state(RecoveryPoint point) throws SQLException, ProjectException {
        return Packed.state(blob(point, "state"), bounds);
    }

    /** What players could take back at a point, as JSON. */
    public Map<String, Object> undo(RecoveryPoint point) throws SQLException, ProjectException {
        return Packed.unpacked(blob(point, "undo"), bounds);
    }

    /** How much a point's state takes in the file. */
    long packedBytes(RecoveryPoint point) throws SQLException {
        return Long.parseLong(database.text("SELECT octet_length(state) FROM snapshot WHERE id = " + point.id()));
    }

    private byte[] blob(RecoveryPoint point, String column) throws SQLException, ProjectException {
        try (PreparedStatement query = database.prepare("SELECT " + column + " FROM snapshot WHERE id = ?")) {
            query.setInt(1, point.id());
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new ProjectException("there is no recovery point " + point.id());
                }
                return rows.getBytes(1);
            }
        }
    }

    /** Does something with every edit from a number on up to another, in their order. */
    public void eachEdit(long from, long upTo, EditReader reader) throws SQLException, ProjectException {
        String sql = "SELECT number, seq, client, name, connection, action_id, millis, action, change FROM edit"
                + " WHERE number BETWEEN ? AND ? ORDER BY number";
        try (PreparedStatement query = database.prepare(sql)) {
            query.setLong(1, from);
            query.setLong(2, upTo);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(edit(rows));
                }
            }
        }
    }

    private static KeptEdit edit(ResultSet row) throws SQLException {
        return new KeptEdit(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                row.getInt(5),
                row.getLong(6),
                row.getLong(7),
                row.getString(8),
                row.getString(9));
    }

    /** Looks at edits as they are read. */
    public interface EditReader {
        void read(KeptEdit edit) throws ProjectException;
    }

    /** By client id, the last edit of each client. */
    public Map<Integer, LastEdit> lastEdits() throws SQLException {
        String sql = "SELECT client, connection, action_id FROM edit"
                + " WHERE number IN (SELECT max(number) FROM edit GROUP BY client)";
        Map<Integer, LastEdit> last = new HashMap<>();
        try (PreparedStatement query = database.prepare(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                last.put(rows.getInt(1), new LastEdit(rows.getInt(2), rows.getLong(3)));
            }
        }
        return last;
    }

    /**
     * Takes the values over into a file of our own making that is empty yet; seats and what can be taken back stay behind.
     * Nothing of it is safe before the caller has forced the file to the disk.
     *
     * @param newest the state to go on with
     * @param properties of the new project, by name
     */
    public void adoptInto(Path fresh, Snapshot newest, Map<String, String> properties)
            throws SQLException, ProjectException {
        try (ProjectFile ours = make(fresh, Database::makeQuick)) {
            new Adoption(this, ours).run();
            ours.keep(newest);
            for (Map.Entry<String, String> property : properties.entrySet()) {
                ours.keepProperty(property.getKey(), property.getValue());
            }
        }
    }

    /** A tidy copy in a file that does not exist yet. */
    public void copyInto(Path fresh) throws SQLException {
        database.copyInto(fresh);
    }

    /** Brings everything into the one file and lets it go. */
    @Override
    public void close() throws SQLException {
        try (database) {
            database.text("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}
