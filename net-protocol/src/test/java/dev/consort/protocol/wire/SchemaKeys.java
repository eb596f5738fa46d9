package dev.consort.protocol.wire;

import dev.consort.protocol.keyed.KeyedCollection;

/** What the keys of a collection look like. The collection itself is asked which it takes. */
final class SchemaKeys {
    private static final String NUMBER = "(0|[1-9][0-9]*)";

    private SchemaKeys() {}

    /** A regular expression for the keys of a kind of collection. */
    static String pattern(Class<?> type) {
        KeyedCollection<?, ?> empty = empty(type);
        if (takes(empty, "0")) {
            return "^" + NUMBER + "$";
        }
        if (takes(empty, "0:0")) {
            return "^" + NUMBER + ":" + NUMBER + "$";
        }
        throw new IllegalStateException("what are the keys of " + type + "?");
    }

    private static KeyedCollection<?, ?> empty(Class<?> type) {
        try {
            return (KeyedCollection<?, ?>) type.getMethod("empty").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean takes(KeyedCollection<?, ?> collection, String key) {
        try {
            collection.find(key);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
