package dev.consort.server.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Whether the rows of a stranger's project have values that a project has, as far as SQL can tell. */
final class StrangersRows {
    /** Far from where numbers turn over, and whole in every language that has to read them. */
    private static final String MOST = Long.toString(1L << 50);

    private static final int MOST_EDITS = 2_000_000;

    /** A project of one's own has a whole state every 1,000 edits; each edit behind the newest is made again. */
    private static final int MOST_MADE_AGAIN = 20_000;

    private static final long MOST_BYTES_MADE_AGAIN = 32L << 20;
    private static final int LONGEST_ACTION = 256 * 1024;

    private static final String NUMBERS = "it has numbers in it that no project has";
    private static final String MANY =
            "there is more in it than a project from elsewhere may have; save it where it was"
                    + " made and try again, or export it there";

    private static final Map<String, List<String>> RANGES = Map.of(
            "edit",
            List.of(
                    "number NOT BETWEEN 1 AND " + MOST,
                    "seq NOT BETWEEN 0 AND " + MOST,
                    "client NOT BETWEEN 0 AND 2147483647",
                    "connection NOT BETWEEN 0 AND 2147483647",
                    "action_id NOT BETWEEN 0 AND " + MOST,
                    "millis NOT BETWEEN 0 AND " + MOST),
            "snapshot",
            List.of(
                    "id NOT BETWEEN 1 AND 1000000000",
                    "number NOT BETWEEN 0 AND coalesce((SELECT max(number) FROM edit), 0)",
                    "seq NOT BETWEEN 0 AND " + MOST,
                    "millis NOT BETWEEN 0 AND " + MOST,
                    "kind NOT IN ('ORIGIN', 'AUTO', 'BEFORE', 'CHECKPOINT')"));

    private static final String AFTER_NEWEST =
            " FROM edit WHERE number > coalesce((SELECT max(number) FROM snapshot), 0)";

    private StrangersRows() {}

    /** @throws ProjectException if not */
    static void check(Database database) throws SQLException, ProjectException {
        atMost(database, MOST_EDITS, "SELECT count(*) FROM edit");
        atMost(database, MOST_MADE_AGAIN, "SELECT count(*)" + AFTER_NEWEST);
        atMost(database, MOST_BYTES_MADE_AGAIN, "SELECT coalesce(sum(octet_length(change)), 0)" + AFTER_NEWEST);
        atMost(database, LONGEST_ACTION, "SELECT coalesce(max(octet_length(action)), 0) FROM edit");
        for (Map.Entry<String, List<String>> table : RANGES.entrySet()) {
            String odd = String.join(" OR ", table.getValue());
            if (number(database, "SELECT count(*) FROM " + table.getKey() + " WHERE " + odd) > 0) {
                throw new ProjectException(NUMBERS);
            }
        }
    }

    private static void atMost(Database database, long most, String sql) throws SQLException, ProjectException {
        if (number(database, sql) > most) {
            throw new ProjectException(MANY);
        }
    }

    private static long number(Database database, String sql) throws SQLException {
        return Long.parseLong(database.text(sql));
    }
}
