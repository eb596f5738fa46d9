package dev.consort.protocol.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Steps of one player that can be taken back, newest first; too many, or too much in them, and the oldest goes. */
final class Shelf {
    private final Deque<Step> steps = new ArrayDeque<>();
    private int values;

    void push(Step step) {
        steps.addFirst(step);
        values += step.delta().weight();
        while (steps.size() > UndoBook.DEEPEST || values > UndoBook.MOST_VALUES && steps.size() > 1) {
            values -= steps.removeLast().delta().weight();
        }
    }

    void remove(Step step) {
        if (steps.removeIf(each -> each.seq() == step.seq())) {
            values -= step.delta().weight();
        }
    }

    void clear() {
        steps.clear();
        values = 0;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Newest first. */
    List<Step> all() {
        return List.copyOf(steps);
    }
}
