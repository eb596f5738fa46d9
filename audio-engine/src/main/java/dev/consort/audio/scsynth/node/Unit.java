package dev.consort.audio.scsynth.node;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A node that should be there.
 *
 * @param key what it is, in words that stay the same from state to state
 * @param def the graph that it runs; empty for a group, which holds the notes of an instrument
 * @param settings what its parameters, or those of all that is in the group, are set to
 */
public record Unit(String key, Section section, String def, Map<String, Setting> settings) {
    public Unit {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    public boolean isGroup() {
        return def.isEmpty();
    }
}
