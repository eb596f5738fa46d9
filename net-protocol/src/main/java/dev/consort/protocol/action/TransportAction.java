package dev.consort.protocol.action;

import dev.consort.protocol.range.Tick;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.function.UnaryOperator;

/** What the band plays and from where. */
public sealed interface TransportAction extends NetworkAction {
    /** The shortest loop, in ticks: a 64th note. */
    int SHORTEST_LOOP = Ticks.PER_QUARTER / 16;

    @Override
    default Access access() {
        return Access.privileged();
    }

    private static Outcome edit(NetworkState state, UnaryOperator<Transport> change) {
        return Outcome.done(state.withTransport(change.apply(state.transport())));
    }

    /** Starts the band where the transport's start tick is. */
    record Play() implements TransportAction {
        @Override
        public Access access() {
            return Access.privilegedIfHeld();
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, t -> t.withPlaying(true));
        }
    }

    /** Stops the band. */
    record Stop() implements TransportAction {
        @Override
        public Access access() {
            return Access.privilegedIfHeld();
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, t -> t.withPlaying(false));
        }
    }

    /** Writes live notes into the roll, or no longer, while the band plays. */
    record Record(boolean enabled) implements TransportAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, t -> t.withRecording(enabled));
        }
    }

    /** Sets the range that repeats, in ticks. */
    record SetLoop(boolean enabled, @Tick int start, @Tick int end) implements TransportAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.that(end - start >= SHORTEST_LOOP, "a loop is at least " + SHORTEST_LOOP + " ticks long")
                    .then(() -> state.withTransport(state.transport().withLoop(enabled, start, end)));
        }
    }

    /** Chooses between the roll and the arrangement. */
    record SetMode(TransportMode mode) implements TransportAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, t -> t.withMode(mode));
        }
    }

    /** Goes to a tick: at once while the band plays, and where the next Play begins. */
    record Locate(@Tick int tick) implements TransportAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, t -> t.withStartTick(tick));
        }
    }
}
