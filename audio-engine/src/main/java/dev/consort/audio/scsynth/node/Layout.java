package dev.consort.audio.scsynth.node;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All nodes that should be there.
 *
 * @param units of each section, in the order in which they run
 */
public record Layout(Map<Section, List<Unit>> units) {
    public static final Layout EMPTY = new Layout(Map.of());

    public Layout {
        EnumMap<Section, List<Unit>> copy = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            copy.put(section, List.copyOf(units.getOrDefault(section, List.of())));
        }
        units = copy;
    }

    /** The nodes of a section. */
    public List<Unit> of(Section section) {
        return units.get(section);
    }
}
