package dev.consort.protocol.history.words;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.NetworkState;
import java.util.Map;
import java.util.Set;

/**
 * What each action did, in words, and how it counts when it is taken back: a table with a row for every action there is.
 * Any thread.
 */
public final class Deeds {
    private static final Map<Class<?>, DeedTable.Row<?>> ROWS = rows();

    private static final DeedTable.Row<NetworkAction> UNKNOWN =
            new DeedTable.Row<>(Grain.NONE, (action, names) -> Deed.of("changed", "something"));

    private Deeds() {}

    private static Map<Class<?>, DeedTable.Row<?>> rows() {
        DeedTable table = new DeedTable();
        SessionDeeds.into(table);
        BandDeeds.into(table);
        SoundDeeds.into(table);
        StripDeeds.into(table);
        NoteDeeds.into(table);
        SongDeeds.into(table);
        return table.finished();
    }

    /**
     * What an action did.
     *
     * @param before the state that it found
     * @param after the state that it left
     */
    public static Deed of(NetworkAction action, NetworkState before, NetworkState after) {
        return row(action.getClass()).deed(action, new Names(before, after));
    }

    /** How actions of a type count when they are taken back. */
    public static Grain grainOf(Class<? extends NetworkAction> action) {
        return row(action).grain();
    }

    /** The actions for which it has been decided. */
    static Set<Class<?>> decided() {
        return ROWS.keySet();
    }

    private static DeedTable.Row<?> row(Class<?> action) {
        return ROWS.getOrDefault(action, UNKNOWN);
    }
}
