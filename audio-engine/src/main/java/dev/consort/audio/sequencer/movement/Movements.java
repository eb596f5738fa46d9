package dev.consort.audio.sequencer.movement;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.Target;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** All movements of a session: of enabled lanes, and while the song plays of placed clips. Immutable; any thread. */
public final class Movements {
    public static final Movements NONE = new Movements(Map.of());

    private final Map<Target, Course> byTarget;
    private final Movement[] all;

    private Movements(Map<Target, Course> byTarget) {
        this.byTarget = byTarget;
        all = byTarget.values().toArray(Movement[]::new);
    }

    /**
     * The movements of a session.
     *
     * @param before those of a former state; what has not changed is taken from there
     */
    public static Movements of(NetworkState now, Movements before) {
        boolean song = now.transport().mode() == TransportMode.SONG;
        ClipSpans clips = new ClipSpans(song ? now.arrangement() : Arrangement.EMPTY);
        Map<Target, PointMap> lanes = new LinkedHashMap<>();
        for (Lane lane : now.automation().lanes()) {
            if (lane.enabled() && !lane.points().isEmpty()) {
                lanes.put(lane.target(), lane.points());
            }
        }
        Set<Target> targets = new LinkedHashSet<>(lanes.keySet());
        clips.targets().forEach(targets::add);
        Map<Target, Course> movements = new LinkedHashMap<>();
        for (Target target : targets) {
            PointMap lane = lanes.getOrDefault(target, PointMap.empty());
            Course made = new Course(target, lane, clips.of(target));
            Course known = before.of(target);
            movements.put(target, made.isAs(known) ? known : made);
        }
        return new Movements(movements);
    }

    /** The movement of a target, or null. */
    public Course of(Target target) {
        return byTarget.get(target);
    }

    /** All of them; the array is not to be changed. */
    public Movement[] all() {
        return all;
    }
}
