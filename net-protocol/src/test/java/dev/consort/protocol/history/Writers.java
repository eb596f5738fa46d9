package dev.consort.protocol.history;

import dev.consort.protocol.state.NetworkState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who wrote what where, value upon value: what an undo may do, thought out another way than the code does it. */
final class Writers {
    private record Entry(int writer, Object value, int time) {}

    private final Map<String, Object> initial;
    private final Map<String, Deque<Entry>> byPlace = new HashMap<>();
    private final Map<String, Integer> undone = new HashMap<>();
    private Map<String, Object> now;
    private int time;

    Writers(NetworkState state) {
        initial = Leaves.of(state);
        now = initial;
    }

    private Map<String, Object> changed(NetworkState after) {
        Map<String, Object> before = now;
        now = Leaves.of(after);
        return Leaves.changed(before, now);
    }

    private Deque<Entry> at(String place) {
        return byPlace.computeIfAbsent(place, missing -> {
            Deque<Entry> entries = new ArrayDeque<>();
            entries.push(new Entry(0, initial.getOrDefault(missing, Leaves.ABSENT), 0));
            return entries;
        });
    }

    void write(int writer, NetworkState after) {
        write(writer, changed(after));
    }

    private void write(int writer, Map<String, Object> changed) {
        time++;
        changed.forEach((place, value) -> at(place).push(new Entry(writer, value, time)));
    }

    /** Takes a player's own values off until the one is reached that is there now; answers the places where others' lay. */
    List<String> takeBack(int writer, NetworkState after) {
        time++;
        List<String> wronged = new ArrayList<>();
        changed(after).forEach((place, value) -> {
            Deque<Entry> entries = at(place);
            while (!entries.isEmpty() && !entries.peek().value().equals(value)) {
                if (entries.pop().writer() != writer) {
                    wronged.add(place);
                }
            }
            if (entries.isEmpty()) {
                wronged.add(place);
            }
            undone.put(writer + " " + place, time);
        });
        return wronged;
    }

    /** Answers the places where somebody else has written since this player took something back there. */
    List<String> doAgain(int writer, NetworkState after) {
        List<String> wronged = new ArrayList<>();
        Map<String, Object> changed = changed(after);
        for (String place : changed.keySet()) {
            Entry top = at(place).peek();
            if (top.writer() != writer && top.time() > undone.getOrDefault(writer + " " + place, -1)) {
                wronged.add(place);
            }
        }
        write(writer, changed);
        return wronged;
    }
}
