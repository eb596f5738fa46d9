package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.Ticks;

/** Live playing: heard, not stored, unless the transport records. The state stays as it is. */
public sealed interface PlayAction extends NetworkAction {
    int instrument();

    @Override
    default Access access() {
        return Access.owner(instrument());
    }

    /** Begins a note. */
    record NoteOn(int instrument, int pitch, int velocity) implements PlayAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .range("pitch", pitch, 0, Ticks.HIGHEST_PITCH)
                    .range("velocity", velocity, 1, 127)
                    .then(() -> state);
        }
    }

    /** Ends a note. */
    record NoteOff(int instrument, int pitch) implements PlayAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .range("pitch", pitch, 0, Ticks.HIGHEST_PITCH)
                    .then(() -> state);
        }
    }

    /** Hits one of a drum kit's twelve pads, 0–11. */
    record Pad(int instrument, int pad, int velocity) implements PlayAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .range("pad", pad, 0, 11)
                    .range("velocity", velocity, 1, 127)
                    .that(
                            () -> state.instruments()
                                    .get(instrument)
                                    .source()
                                    .type()
                                    .isDrums(),
                            () -> "only a drum kit has pads")
                    .then(() -> state);
        }
    }

    /** Ends every note of an instrument. */
    record AllNotesOff(int instrument) implements PlayAction {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument).then(() -> state);
        }
    }
}
