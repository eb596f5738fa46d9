package dev.consort.protocol.history;

import dev.consort.protocol.history.delta.Path;
import dev.consort.protocol.history.delta.Reach;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** What everybody did last, the oldest forgotten first. */
final class Recent {
    private final Deque<Trace> traces = new ArrayDeque<>();
    private int places;

    void add(Trace trace) {
        traces.addLast(trace);
        places += trace.reach().size();
        while (traces.size() > UndoBook.REMEMBERED || places > UndoBook.MOST_VALUES && traces.size() > 1) {
            places -= traces.removeFirst().reach().size();
        }
    }

    /** Forgets a step that was taken back, or went on; answers what it had touched, as far as that is still known. */
    Reach remove(long seq) {
        Iterator<Trace> fromNewest = traces.descendingIterator();
        while (fromNewest.hasNext()) {
            Trace trace = fromNewest.next();
            if (trace.seq() == seq) {
                fromNewest.remove();
                places -= trace.reach().size();
                return trace.reach();
            }
        }
        return Reach.of(List.of());
    }

    /** The last of what somebody else did since in the places of a step; null if nobody did. */
    Trace rival(Step step) {
        return last(step, step.delta().claim(), trace -> isOther(trace, step));
    }

    /** The last of what was done in these places since a step, by somebody else if possible; null if it is not known. */
    Trace cause(Step step, List<Path> paths) {
        Reach reach = Reach.of(paths);
        Trace other = last(step, reach, trace -> isOther(trace, step));
        return other != null ? other : last(step, reach, trace -> true);
    }

    private static boolean isOther(Trace trace, Step step) {
        return trace.author().clientId() != step.author().clientId();
    }

    private Trace last(Step step, Reach reach, Predicate<Trace> condition) {
        Iterator<Trace> fromNewest = traces.descendingIterator();
        while (fromNewest.hasNext()) {
            Trace trace = fromNewest.next();
            if (trace.seq() <= step.seq()) {
                return null;
            }
            if (condition.test(trace) && trace.isSince(step) && reach.meets(trace.reach())) {
                return trace;
            }
        }
        return null;
    }

    List<Trace> all() {
        return List.copyOf(traces);
    }
}
