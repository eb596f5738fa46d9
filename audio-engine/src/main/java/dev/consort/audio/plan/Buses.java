package dev.consort.audio.plan;

import dev.consort.audio.mix.Strip;
import dev.consort.audio.mix.StripSetting;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.mixer.Bus;
import java.util.HashMap;
import java.util.Map;

/** Keeps the buses from state to state. For the planning thread. */
final class Buses {
    private static final String BUS = "Bus ";

    private final int sampleRate;
    private final long seed;
    private final Strip master;
    private final Impulses impulses;
    private final Map<Integer, StripPlanner> planners = new HashMap<>();
    private IdMap<Bus> shown = IdMap.empty();
    private Surroundings around = Surroundings.NONE;
    private StripSetting[] settings = {};
    private boolean solo;
    private int generation;

    Buses(int sampleRate, long seed, Strip master, Impulses impulses) {
        this.impulses = impulses;
        this.sampleRate = sampleRate;
        this.seed = seed;
        this.master = master;
    }

    /** Follows the state's buses and answers what they do from now on. */
    StripSetting[] plan(IdMap<Bus> now, Surroundings surroundings) {
        if (now == shown && surroundings.equals(around)) {
            return settings;
        }
        boolean changed = planners.keySet().removeIf(id -> !now.contains(id));
        for (int id : now.ids()) {
            changed |= planners.putIfAbsent(id, planner(id)) == null;
        }
        generation += changed ? 1 : 0;
        shown = now;
        around = surroundings;
        solo = now.values().stream().anyMatch(Bus::solo);
        settings = now.values().stream().map(this::setting).toArray(StripSetting[]::new);
        return settings;
    }

    private StripPlanner planner(int id) {
        return new StripPlanner(sampleRate, new Strip(sampleRate, true), seed + 1000L * id, impulses);
    }

    private StripSetting setting(Bus bus) {
        boolean open = !bus.mute() && (!solo || bus.solo());
        return planners.get(bus.id()).plan(StripWish.of(bus, open, master), around, this);
    }

    /** Whether some bus is on solo, which silences what goes past the buses. */
    boolean isSolo() {
        return solo;
    }

    /** A number that changes whenever buses come or go. */
    int generation() {
        return generation;
    }

    /** The strip of a bus, or null. */
    Strip strip(int id) {
        StripPlanner planner = planners.get(id);
        return planner == null ? null : planner.strip();
    }

    StripPlanner get(int id) {
        return planners.get(id);
    }

    /** The strip that an output names; null when there is none of that name. */
    Strip output(String name, boolean pastBuses) {
        if (name.startsWith(BUS)) {
            return strip(number(name.substring(BUS.length())));
        }
        return pastBuses ? master : null;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
