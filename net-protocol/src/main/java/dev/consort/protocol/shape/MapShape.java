package dev.consort.protocol.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JSON object with free names, such as the parameters of a sound source; a patch names what changed in it. Written in
 * the order of the names, so that equal maps are equal texts, however each of them came about.
 */
record MapShape<V>(Shape<V> element) implements Shape<Map<String, V>> {
    @Override
    public Object toJson(Map<String, V> value) {
        Map<String, Object> json = new LinkedHashMap<>();
        new TreeMap<>(value).forEach((name, each) -> json.put(name, element.toJson(each)));
        return json;
    }

    @Override
    public Map<String, V> fromJson(Object json) {
        return merged(Map.of(), json);
    }

    @Override
    public Object difference(Map<String, V> before, Map<String, V> after, Tally tally) {
        if (before == after) {
            return SAME;
        }
        Map<String, Object> patch = new LinkedHashMap<>();
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> patch.put(name, null));
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                patch.put(name, element.toJson(value));
            }
        });
        return patch.isEmpty() ? SAME : patch;
    }

    @Override
    public Map<String, V> merged(Map<String, V> before, Object patch) {
        Map<String, V> after = new LinkedHashMap<>(before);
        RecordShape.members(patch).forEach((name, json) -> put(after, name, json));
        return after.equals(before) ? before : Collections.unmodifiableMap(after);
    }

    private void put(Map<String, V> target, String name, Object json) {
        try {
            if (json == null) {
                target.remove(name);
            } else {
                target.put(name, element.fromJson(json));
            }
        } catch (Malformed e) {
            throw e.within(name);
        }
    }
}
