package dev.consort.audio.plan;

import dev.consort.audio.mix.Route;
import dev.consort.audio.mix.Strip;
import dev.consort.audio.mix.StripSetting;
import dev.consort.protocol.state.instrument.Send;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps one strip, its effects and its sends from state to state. For the planning thread. */
final class StripPlanner {
    private final int sampleRate;
    private final Strip strip;
    private final RackPlanner rack;
    private final Map<Integer, Route> routes = new HashMap<>();

    StripPlanner(int sampleRate, Strip strip, long seed, Impulses impulses) {
        this.sampleRate = sampleRate;
        this.strip = strip;
        rack = new RackPlanner(sampleRate, seed, impulses);
    }

    Strip strip() {
        return strip;
    }

    RackPlanner rack() {
        return rack;
    }

    /** The send to a bus, or null. */
    Route route(int bus) {
        return routes.get(bus);
    }

    /** The setting for these wishes; sends to buses that are not there are left out. */
    StripSetting plan(StripWish wish, Surroundings around, Buses buses) {
        List<Route> ways = new ArrayList<>();
        List<Send> levels = new ArrayList<>();
        List<Strip> ends = new ArrayList<>();
        routes.keySet().removeIf(bus -> !wish.sends().contains(bus) || buses.strip(bus) == null);
        for (int bus : wish.sends().ids()) {
            if (buses.strip(bus) != null) {
                ways.add(routes.computeIfAbsent(bus, unused -> new Route(sampleRate)));
                levels.add(wish.sends().get(bus));
                ends.add(buses.strip(bus));
            }
        }
        return new StripSetting(
                strip,
                wish.id(),
                wish.level(),
                wish.pan(),
                wish.open(),
                wish.stereo(),
                rack.plan(wish.eq(), wish.effects(), around),
                wish.output(),
                ways.toArray(Route[]::new),
                levels.toArray(Send[]::new),
                ends.toArray(Strip[]::new));
    }
}
