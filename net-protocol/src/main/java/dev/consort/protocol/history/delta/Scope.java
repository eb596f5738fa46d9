package dev.consort.protocol.history.delta;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.state.NetworkState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What of a change can be taken back: the music and its sound, not who is here, what plays, or which ids are used up. */
final class Scope {
    static final String OWNERSHIP = "ownership";

    private static final Set<String> SUBSYSTEMS = Set.of(
            "session",
            "transport",
            "instruments",
            "pianoRoll",
            "sequencer",
            "arrangement",
            "automation",
            "mixer",
            "generators",
            "midi",
            OWNERSHIP);

    private static final Set<String> OF_TRANSPORT = Set.of("looping", "loopStart", "loopEnd", "mode");

    private static final String NOTES = "notes";

    private final Map<String, Object> forward;
    private final Map<String, Object> backward;

    private Scope(Map<String, Object> forward, Map<String, Object> backward) {
        this.forward = forward;
        this.backward = backward;
    }

    /** The difference between two states, there and back, as far as it can be taken back. */
    static Delta difference(NetworkState before, NetworkState after) {
        Scope scope = new Scope(changes(before, after), changes(after, before));
        scope.keep("transport", OF_TRANSPORT::contains);
        scope.keep("automation", name -> !name.equals("recording"));
        scope.keep(OWNERSHIP, scope::cameOrWent);
        scope.openTracks();
        return scope.withoutCounters();
    }

    /** Both ways as merge patches whole, however much came or went. */
    private static Map<String, Object> changes(NetworkState from, NetworkState to) {
        Map<String, Object> changes = new LinkedHashMap<>();
        StateShapes.STATE.compare(from, to, (name, change, turnover) -> {
            if (SUBSYSTEMS.contains(name)) {
                changes.put(name, change);
            }
        });
        return changes;
    }

    private void keep(String subsystem, Predicate<String> condition) {
        for (Map<String, Object> patch : List.of(forward, backward)) {
            Map<String, Object> left = new LinkedHashMap<>(JsonTree.members(patch.get(subsystem)));
            left.keySet().removeIf(condition.negate());
            patch.put(subsystem, left);
        }
    }

    /** Whether an instrument is there on one side only: its holder then comes and goes with it. */
    private boolean cameOrWent(String instrument) {
        Object there = at(forward, "instruments", "byId", instrument);
        Object back = at(backward, "instruments", "byId", instrument);
        return there instanceof Map != back instanceof Map;
    }

    /** A track is there while it has notes: it is the notes that come and go, each by itself. */
    private void openTracks() {
        Map<String, Object> there = JsonTree.members(at(forward, "pianoRoll", "tracks"));
        Map<String, Object> back = JsonTree.members(at(backward, "pianoRoll", "tracks"));
        for (String id : there.keySet()) {
            if (JsonTree.isLeaf(there.get(id), back.get(id))) {
                open(there, back, id);
                open(back, there, id);
            }
        }
    }

    private static void open(Map<String, Object> empty, Map<String, Object> full, String id) {
        if (empty.get(id) == null) {
            Map<String, Object> gone = new LinkedHashMap<>();
            JsonTree.members(at(full, id, NOTES)).keySet().forEach(note -> gone.put(note, null));
            Map<String, Object> track = new LinkedHashMap<>();
            track.put(NOTES, gone);
            empty.put(id, track);
        }
    }

    static Object at(Object json, String... members) {
        Object found = json;
        for (String member : members) {
            found = JsonTree.members(found).get(member);
        }
        return found;
    }

    private Delta withoutCounters() {
        Map<String, Object> there = new LinkedHashMap<>();
        Map<String, Object> back = new LinkedHashMap<>();
        copy(forward, backward, there, back);
        return new Delta(there, back);
    }

    private static void copy(Object from, Object fromBack, Map<String, Object> there, Map<String, Object> back) {
        JsonTree.members(from).forEach((name, value) -> {
            Object backValue = JsonTree.members(fromBack).get(name);
            if (!JsonTree.isLeaf(value, backValue)) {
                copyNode(name, value, backValue, there, back);
            } else if (!JsonTree.isCounter(name)) {
                there.put(name, value);
                back.put(name, backValue);
            }
        });
    }

    private static void copyNode(
            String name, Object value, Object backValue, Map<String, Object> there, Map<String, Object> back) {
        Map<String, Object> within = new LinkedHashMap<>();
        Map<String, Object> backWithin = new LinkedHashMap<>();
        copy(value, backValue, within, backWithin);
        if (!within.isEmpty()) {
            there.put(name, within);
            back.put(name, backWithin);
        }
    }
}
