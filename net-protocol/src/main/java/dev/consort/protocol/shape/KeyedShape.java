package dev.consort.protocol.shape;

import dev.consort.protocol.keyed.KeyedCollection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A collection of entities as a JSON object by key; a patch holds the entities that were added, removed or changed. */
record KeyedShape<C extends KeyedCollection<C, V>, V>(C empty, Shape<V> element) implements Shape<C> {
    @Override
    public Object toJson(C value) {
        Map<String, Object> json = new LinkedHashMap<>();
        value.forEachEntry((key, each) -> json.put(key, element.toJson(each)));
        return json;
    }

    @Override
    public C fromJson(Object json) {
        return merged(empty, json);
    }

    @Override
    public Object difference(C before, C after, Tally tally) {
        if (before == after) {
            return SAME;
        }
        Map<String, Object> patch = new LinkedHashMap<>();
        after.changesSince(before, (key, was, now) -> compare(key, was, now, patch, tally));
        return patch.isEmpty() ? SAME : patch;
    }

    private void compare(String key, V was, V now, Map<String, Object> patch, Tally tally) {
        if (was == null || now == null) {
            tally.count(1 + element.entries(now == null ? was : now));
            patch.put(key, now == null ? null : element.toJson(now));
            return;
        }
        Object change = element.difference(was, now, tally);
        if (change != SAME) {
            patch.put(key, change);
        }
    }

    /** All at once: one after the other, events that come together in a bar would cost the square of their number. */
    @Override
    public C merged(C before, Object patch) {
        Map<String, V> changes = new LinkedHashMap<>();
        RecordShape.members(patch).forEach((key, json) -> changes.put(key, entry(before, key, json)));
        try {
            return before.withEntries(changes);
        } catch (IllegalArgumentException e) {
            throw new Malformed(e.getMessage());
        }
    }

    private V entry(C before, String key, Object json) {
        try {
            V was = before.find(key);
            if (json == null) {
                return null;
            }
            return was == null ? element.fromJson(json) : element.merged(was, json);
        } catch (IllegalArgumentException e) {
            throw new Malformed(e.getMessage());
        } catch (Malformed e) {
            throw e.within(key);
        }
    }

    @Override
    public int entries(C value) {
        int[] count = {value.size()};
        if (!(element instanceof RecordShape<V> entity) || entity.holdsKeyed()) {
            value.forEachEntry((key, each) -> count[0] += element.entries(each));
        }
        return count[0];
    }
}
