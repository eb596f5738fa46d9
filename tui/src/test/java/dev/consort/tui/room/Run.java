package dev.consort.tui.room;

import io.netty.util.ResourceLeakDetector;
import java.util.List;

/**
 * What became of a plan.
 *
 * @param failure what must never happen and did, or null
 * @param failedStep the step at which it did, from 0; the number of steps for the quiet at the end
 * @param hash of every frame, and of what is true at the end
 */
record Run(Throwable failure, int failedStep, long hash, Tally tally, List<String> trace) {
    /** How much happened. */
    record Tally(
            long frames,
            long applied,
            long refused,
            long resumed,
            long expired,
            long sentAway,
            long mirrors,
            long restarts) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    frames + other.frames,
                    applied + other.applied,
                    refused + other.refused,
                    resumed + other.resumed,
                    expired + other.expired,
                    sentAway + other.sentAway,
                    mirrors + other.mirrors,
                    restarts + other.restarts);
        }
    }

    boolean isFailed() {
        return failure != null;
    }

    static Run of(Plan plan, Bug bug) {
        return of(plan, bug, false);
    }

    /** Plays a plan through. */
    static Run of(Plan plan, Bug bug, boolean isTraced) {
        // What is on its way when a plan ends is nobody's to release.
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.DISABLED);
        Trace trace = new Trace(isTraced);
        Room room = new Room(plan.seed(), bug, trace);
        int done = 0;
        Throwable failure = null;
        try {
            Doings doings = new Doings(room);
            for (; done < plan.steps().size(); done++) {
                doings.happen(plan.steps().get(done));
                room.check();
            }
            room.quiet();
        } catch (AssertionError | RuntimeException e) {
            failure = e;
        }
        room.close();
        trace.fact(room.hall().state().toString().hashCode());
        return new Run(failure, done, trace.hash(), tally(room, trace), trace.lines());
    }

    private static Tally tally(Room room, Trace trace) {
        Referee referee = room.hall().referee();
        return new Tally(
                trace.frames(),
                referee.edits().applied(),
                referee.edits().refused(),
                referee.seats().resumed(),
                referee.seats().expired(),
                referee.seats().sentAway(),
                referee.mirrors().checks(),
                room.hall().restarts());
    }
}
