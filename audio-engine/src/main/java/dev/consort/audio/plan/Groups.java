package dev.consort.audio.plan;

import dev.consort.audio.mix.Strip;
import dev.consort.audio.mix.StripSetting;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.mixer.Group;
import java.util.HashMap;
import java.util.Map;

/** Keeps the strips of groups from state to state. For the planning thread. */
final class Groups {
    private final int sampleRate;
    private final long seed;
    private final Buses buses;
    private final Impulses impulses;
    private final Map<Integer, StripPlanner> planners = new HashMap<>();
    private boolean solo;

    Groups(int sampleRate, long seed, Buses buses, Impulses impulses) {
        this.impulses = impulses;
        this.sampleRate = sampleRate;
        this.seed = seed;
        this.buses = buses;
    }

    /** Follows the state's groups and answers what they do from now on. */
    StripSetting[] plan(IdMap<Group> now, Surroundings around) {
        planners.keySet().removeIf(id -> !now.contains(id));
        solo = now.values().stream().anyMatch(Group::solo);
        return now.values().stream().map(group -> setting(group, around)).toArray(StripSetting[]::new);
    }

    private StripSetting setting(Group group, Surroundings around) {
        StripPlanner planner = planners.computeIfAbsent(
                group.id(),
                id -> new StripPlanner(
                        sampleRate, new Strip(sampleRate, true), seed + 2_000_000 + 1000L * id, impulses));
        boolean open = !group.mute() && (!solo || group.solo());
        Strip output = buses.output(group.output(), !buses.isSolo() || group.solo());
        return planner.plan(StripWish.of(group, open, output), around, buses);
    }

    /** Whether some group is on solo, which silences what belongs to none. */
    boolean isSolo() {
        return solo;
    }

    /** The strip of a group, or null. */
    Strip strip(int id) {
        StripPlanner planner = planners.get(id);
        return planner == null ? null : planner.strip();
    }

    StripPlanner planner(int id) {
        return planners.get(id);
    }
}
