package dev.consort.protocol.action;

import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Velocity;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.sequencer.Kit;

/** Live playing: heard, not stored, unless the transport records. The state stays as it is. */
public sealed interface PlayAction extends NetworkAction {
    /** The instrument's id. */
    int instrument();

    @Override
    default Access access() {
        return Access.owner(instrument());
    }

    @Override
    default Outcome reduce(NetworkState state, Author author) {
        return Check.instrument(state, instrument()).then(() -> state);
    }

    /** Begins a note. */
    record NoteOn(
            int instrument, @Pitch int pitch, @Velocity int velocity) implements PlayAction {}

    /** Ends a note. */
    record NoteOff(int instrument, @Pitch int pitch) implements PlayAction {}

    /** Hits one of a drum kit's twelve pads, 0–11. */
    record Pad(
            int instrument,
            @Range(min = 0, max = Kit.PADS - 1) int pad,
            @Velocity int velocity) implements PlayAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.kit(state, instrument).then(() -> state);
        }
    }

    /** Ends every note of an instrument. */
    record AllNotesOff(int instrument) implements PlayAction {}
}
