package dev.consort.protocol.patch;

import dev.consort.protocol.state.NetworkState;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The subsystems that two states do not share. Computed by reference, never marked by hand, so that nothing can be
 * forgotten.
 *
 * @param subsystems unmodifiable
 */
public record DirtyFlags(Set<Subsystem> subsystems) {
    public static final DirtyFlags NONE = new DirtyFlags(EnumSet.noneOf(Subsystem.class));
    public static final DirtyFlags ALL = new DirtyFlags(EnumSet.allOf(Subsystem.class));

    public DirtyFlags {
        subsystems = Collections.unmodifiableSet(subsystems);
    }

    public static DirtyFlags between(NetworkState before, NetworkState after) {
        if (before == after) {
            return NONE;
        }
        EnumSet<Subsystem> dirty = EnumSet.noneOf(Subsystem.class);
        for (Subsystem subsystem : Subsystem.values()) {
            if (subsystem.of(before) != subsystem.of(after)) {
                dirty.add(subsystem);
            }
        }
        return new DirtyFlags(dirty);
    }

    public boolean has(Subsystem subsystem) {
        return subsystems.contains(subsystem);
    }

    public boolean isEmpty() {
        return subsystems.isEmpty();
    }

    /** The names as in {@code StatePatchUpdate.dirty}. */
    public List<String> wireNames() {
        return subsystems.stream().map(Subsystem::wireName).toList();
    }
}
