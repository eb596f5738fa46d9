package dev.consort.server.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * Takes the rows of a stranger's project over into a file of our own making, so that nothing of the stranger's file but
 * values is ever worked on. Seats stay behind: they are not for people here.
 */
final class Adoption {
    private static final Map<String, Integer> TABLES = Map.of("edit", 9, "snapshot", 8);
    private static final int MOST_ROWS = 2_000_000;

    private Adoption() {}

    /** @param fresh an empty file */
    static void copy(Database from, Path fresh) throws SQLException {
        try (Database to = Database.open(fresh)) {
            ProjectSchema.make(to);
            to.makeDurable(Synchronous.FULL);
            to.inTransaction(() -> {
                for (Map.Entry<String, Integer> table : TABLES.entrySet()) {
                    copy(from, to, table.getKey(), table.getValue());
                }
            });
            to.text("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static void copy(Database from, Database to, String table, int columns) throws SQLException {
        String marks = "?" + ", ?".repeat(columns - 1);
        try (PreparedStatement query = from.prepare("SELECT * FROM " + table + " LIMIT " + MOST_ROWS);
                ResultSet rows = query.executeQuery();
                PreparedStatement insert = to.prepare("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    insert.setObject(column, rows.getObject(column));
                }
                insert.executeUpdate();
            }
        }
    }
}
