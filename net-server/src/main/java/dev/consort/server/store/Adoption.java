package dev.consort.server.store;

import dev.consort.protocol.range.Text;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.text.SafeText;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/**
 * Takes a stranger's project over into a file of our own making, value by value: states are read, checked and written anew,
 * texts are cleaned, and nothing but values is ever worked on. Seats, and what could be taken back, stay behind: they are
 * not for people here.
 */
final class Adoption {
    /** So much is read of whole states, packed; of older ones than fit into it none is taken over. */
    private static final long MOST_PACKED = 64L << 20;

    private static final String KEEP_EDIT =
            "INSERT INTO edit (number, seq, client, name, connection, action_id, millis, action, change)"
                    + " VALUES (?, ?, ?, ?, 0, 0, ?, ?, ?)";

    private static final String KEEP_SNAPSHOT =
            "INSERT INTO snapshot (id, number, seq, millis, kind, label, state, undo) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final ProjectFile from;
    private final ProjectFile to;
    private long packed;

    Adoption(ProjectFile from, ProjectFile to) {
        this.from = from;
        this.to = to;
    }

    /** @throws ProjectException if an edit cannot be read; a whole state that cannot is left out */
    void run() throws SQLException, ProjectException {
        to.database().execute("BEGIN IMMEDIATE");
        edits();
        snapshots();
        to.database().execute("COMMIT");
        to.recount();
    }

    private void edits() throws SQLException, ProjectException {
        try (PreparedStatement insert = to.database().prepare(KEEP_EDIT)) {
            from.eachEdit(0, Long.MAX_VALUE, edit -> put(insert, edit));
        }
    }

    /** Connections are numbered from 1 in each project: with 0, no player here is taken for one there. */
    private void put(PreparedStatement insert, KeptEdit edit) throws ProjectException {
        Packed.json(edit.action(), Packed.Bounds.STRANGERS);
        Packed.patch(edit.change(), Packed.Bounds.STRANGERS);
        try {
            insert.setLong(1, edit.number());
            insert.setLong(2, edit.seq());
            insert.setInt(3, edit.client());
            insert.setString(4, SafeText.clean(edit.name(), Text.NAME));
            insert.setLong(5, edit.millis());
            insert.setString(6, edit.action());
            insert.setString(7, edit.change());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new ProjectException(DiskWords.of(e), e);
        }
    }

    private void snapshots() throws SQLException {
        try (PreparedStatement insert = to.database().prepare(KEEP_SNAPSHOT)) {
            for (RecoveryPoint point : from.points()) {
                NetworkState state = stateOrNull(point);
                if (state != null) {
                    put(insert, point, Packed.state(state));
                }
            }
        }
    }

    private NetworkState stateOrNull(RecoveryPoint point) throws SQLException {
        try {
            packed += from.packedBytes(point);
            return packed > MOST_PACKED ? null : from.state(point);
        } catch (ProjectException e) {
            return null;
        }
    }

    private static void put(PreparedStatement insert, RecoveryPoint point, byte[] state) throws SQLException {
        insert.setInt(1, point.id());
        insert.setLong(2, point.number());
        insert.setLong(3, point.seq());
        insert.setLong(4, point.millis());
        insert.setString(5, point.kind().name());
        insert.setString(6, SafeText.clean(point.label(), Text.NAME));
        insert.setBytes(7, state);
        insert.setBytes(8, Packed.packed(Map.of()));
        insert.executeUpdate();
    }
}
