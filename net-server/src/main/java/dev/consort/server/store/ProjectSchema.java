package dev.consort.server.store;

import dev.consort.protocol.text.SafeText;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tables of a project: edits one after the other, whole states now and then, and a few properties. A file with anything
 * else in it, or with these in other words, is not opened: a trigger or a view of a stranger's would be run as ours.
 */
public final class ProjectSchema {
    /** "Cnst" in the file's header (sqlite.org/fileformat2.html#application_id). */
    static final int APPLICATION = 0x436E7374;

    /** Of the tables below, in the file's header. */
    static final int VERSION = 1;

    private static final List<String> TABLES = List.of("""
            CREATE TABLE edit (
              number INTEGER PRIMARY KEY,
              seq INTEGER NOT NULL,
              client INTEGER NOT NULL,
              name TEXT NOT NULL,
              connection INTEGER NOT NULL,
              action_id INTEGER NOT NULL,
              millis INTEGER NOT NULL,
              action TEXT NOT NULL,
              change TEXT NOT NULL
            ) STRICT""", """
            CREATE TABLE snapshot (
              id INTEGER PRIMARY KEY,
              number INTEGER NOT NULL,
              seq INTEGER NOT NULL,
              millis INTEGER NOT NULL,
              kind TEXT NOT NULL,
              label TEXT NOT NULL,
              state BLOB NOT NULL,
              undo BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE property (
              name TEXT PRIMARY KEY,
              value TEXT NOT NULL
            ) STRICT, WITHOUT ROWID""");

    private ProjectSchema() {}

    /** Makes the tables in an empty file. */
    static void make(Database database) throws SQLException {
        database.execute("PRAGMA application_id = " + APPLICATION);
        database.execute("PRAGMA user_version = " + VERSION);
        for (String table : TABLES) {
            database.execute(table);
        }
    }

    /**
     * Whether a file is a project in every respect that can be told from its head and its schema, with sound pages.
     *
     * @throws ProjectException if not
     */
    static void check(Database database) throws SQLException, ProjectException {
        if (!String.valueOf(APPLICATION).equals(database.text("PRAGMA application_id"))) {
            throw new ProjectException("it is not a Consort project; open one that Consort has made");
        }
        int version = Integer.parseInt(database.text("PRAGMA user_version"));
        if (version != VERSION) {
            throw new ProjectException(
                    version > VERSION
                            ? "it was made by a newer Consort; update this one"
                            : "it is not a Consort project, or half of one; open a copy of it from before");
        }
        if (!expected().equals(found(database))) {
            throw new ProjectException(
                    "it has other tables, or more, than a Consort project has; open one that Consort has made");
        }
        String complaint = database.text("PRAGMA quick_check(1)");
        if (!"ok".equals(complaint)) {
            throw new ProjectException(
                    "it is damaged (" + SafeText.clean(complaint, 120) + "); open a copy of it from before");
        }
    }

    private static List<List<String>> expected() {
        return List.of(table("edit", 0), table("snapshot", 1), table("property", 2));
    }

    private static List<String> table(String name, int place) {
        return List.of("table", name, name, TABLES.get(place));
    }

    /** Everything that there is, whatever its name: a trigger may be called like something of SQLite's own. */
    private static List<List<String>> found(Database database) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        String sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid LIMIT 32";
        try (PreparedStatement query = database.prepare(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(Arrays.asList(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return found;
    }
}
