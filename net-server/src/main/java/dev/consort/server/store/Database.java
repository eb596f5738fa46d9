package dev.consort.server.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteLimits;

/**
 * One connection to one SQLite file, set up so that the file may come from a stranger (sqlite.org/security.html) and that a
 * commit that has returned survives a loss of power (write-ahead log, synchronous FULL). The lock is exclusive: there is one
 * writer. One thread at a time.
 */
public final class Database implements AutoCloseable {
    private static final int LONGEST_SQL = 65_536;
    private static final int LARGEST_VALUE = 128 << 20;
    private static final int LARGEST_OF_STRANGERS = 32 << 20;

    private final SQLiteConnection connection;

    private Database(SQLiteConnection connection) {
        this.connection = connection;
    }

    /**
     * Opens a file, or makes it.
     *
     * @param file absolute; no part of it is ever read as an option of the driver
     * @throws SQLException if it is no database, or another process has it
     */
    static Database open(Path file) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + plain(file));
        source.setLoadExtension(false);
        SQLiteConnection connection = (SQLiteConnection) source.getConnection();
        try {
            return new Database(connection).prepared();
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static String plain(Path file) throws SQLException {
        String text = file.toString();
        if (!file.isAbsolute() || text.indexOf('?') >= 0) {
            throw new SQLException("a project's path has no question mark in it");
        }
        return text;
    }

    private Database prepared() throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, LONGEST_SQL);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LARGEST_VALUE);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1);
        execute("PRAGMA trusted_schema = OFF");
        execute("PRAGMA cell_size_check = ON");
        execute("PRAGMA mmap_size = 0");
        execute("PRAGMA busy_timeout = 0");
        execute("PRAGMA locking_mode = EXCLUSIVE");
        return this;
    }

    /** From now on no value is read that is larger than a stranger's may be. */
    void limitValues() throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LARGEST_OF_STRANGERS);
    }

    /** From now on a commit that returns is on the disk. */
    void makeDurable(Synchronous how) throws SQLException {
        execute("PRAGMA journal_mode = WAL");
        execute("PRAGMA synchronous = " + how);
        execute("PRAGMA fullfsync = ON");
        execute("PRAGMA wal_autocheckpoint = 1000");
        execute("PRAGMA journal_size_limit = 16777216");
    }

    /** For a file that is made as a whole or thrown away: nothing is waited for. */
    void makeQuick() throws SQLException {
        execute("PRAGMA journal_mode = MEMORY");
        execute("PRAGMA synchronous = OFF");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** The first column of the first row. */
    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** Writes all of it or nothing. */
    void inTransaction(Writing writing) throws SQLException {
        execute("BEGIN IMMEDIATE");
        try {
            writing.write();
            execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    /** After some errors, a full disk among them, SQLite has rolled back by itself already. */
    private void rollBack(Exception cause) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Something that is written in one transaction. */
    interface Writing {
        void write() throws SQLException;
    }

    /** A tidy copy in a new file. */
    void copyInto(Path fresh) throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 1);
        try (PreparedStatement copy = prepare("VACUUM INTO ?")) {
            copy.setString(1, fresh.toString());
            copy.execute();
        } finally {
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
