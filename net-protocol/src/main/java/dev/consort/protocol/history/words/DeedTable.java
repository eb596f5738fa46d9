package dev.consort.protocol.history.words;

import dev.consort.protocol.action.NetworkAction;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** For each action, how it counts and what it is called. Lives while the table is made. */
final class DeedTable {
    private final Map<Class<?>, Row<?>> rows = new HashMap<>();

    /** What is known of one action. */
    record Row<A extends NetworkAction>(Grain grain, BiFunction<A, Names, Deed> words) {
        @SuppressWarnings("unchecked")
        Deed deed(NetworkAction action, Names names) {
            return words.apply((A) action, names);
        }
    }

    <A extends NetworkAction> void none(Class<A> action, BiFunction<A, Names, Deed> words) {
        put(action, Grain.NONE, words);
    }

    <A extends NetworkAction> void step(Class<A> action, BiFunction<A, Names, Deed> words) {
        put(action, Grain.STEP, words);
    }

    <A extends NetworkAction> void sweep(Class<A> action, BiFunction<A, Names, Deed> words) {
        put(action, Grain.SWEEP, words);
    }

    <A extends NetworkAction> void drag(Class<A> action, BiFunction<A, Names, Deed> words) {
        put(action, Grain.DRAG, words);
    }

    private <A extends NetworkAction> void put(Class<A> action, Grain grain, BiFunction<A, Names, Deed> words) {
        if (rows.put(action, new Row<>(grain, words)) != null) {
            throw new IllegalStateException(action + " is in the table twice");
        }
    }

    Map<Class<?>, Row<?>> finished() {
        return Map.copyOf(rows);
    }
}
