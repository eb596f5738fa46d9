package dev.consort.protocol.action;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.Layer;
import dev.consort.protocol.state.theory.TimeSignature;

/** What an instrument makes of the notes that it is given. */
public sealed interface PerformanceAction extends InstrumentAction {
    /** The instrument's id. */
    int instrument();

    @Override
    default Access access() {
        return Access.owner(instrument());
    }

    /** Sets the arpeggiator; absent takes it out. */
    record SetArpeggiator(int instrument, @MayBeAbsent Arpeggiator arpeggiator) implements PerformanceAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(state, instrument, d -> d.arpeggiator = arpeggiator);
        }
    }

    /** Sets what one key plays; absent is one note. */
    record SetChord(int instrument, @MayBeAbsent ChordShape chord) implements PerformanceAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(state, instrument, d -> d.chord = chord);
        }
    }

    /** Sets a feel of its own; absent is the session's. */
    record SetGroove(int instrument, @MayBeAbsent Groove groove) implements PerformanceAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            boolean isMeasure = groove == null
                    || groove.timeSignature() == null
                    || groove.timeSignature().isPossible();
            return Check.that(isMeasure, TimeSignature.POSSIBLE)
                    .thenCheck(() -> Edit.instrument(state, instrument, d -> d.groove = groove));
        }
    }

    /**
     * Lets an instrument sound together with another one: in that one's group, or in its own, or in a new one. Needs the
     * owner of both.
     */
    record LinkLayer(int instrument, int with) implements PerformanceAction {
        @Override
        public Access access() {
            return Access.owner(instrument).and(Access.owner(with));
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .and(() -> Check.instrument(state, with))
                    .and(() -> instrument != with, () -> "an instrument cannot be layered with itself")
                    .and(
                            () -> state.mixer().nextGroupId() < Integer.MAX_VALUE,
                            () -> "every number for groups is used up")
                    .then(() -> Layering.linked(state, instrument, with));
        }
    }

    /** Lets an instrument sound by itself again. A group of one is no group. */
    record UnlinkLayer(int instrument) implements PerformanceAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.instrument(state, instrument).then(() -> Layering.unlinked(state, instrument));
        }
    }

    /** Sets how many octaves above or below the key an instrument of a group sounds. */
    record SetLayerOctave(
            int instrument, @Range(min = -4, max = 4) int octave) implements PerformanceAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Instrument member = state.instruments().get(instrument);
            return Check.instrument(state, instrument)
                    .and(() -> member.layer() != null, () -> member.name() + " is in no group; link it first")
                    .then(() -> Edit.changed(state, instrument, d -> d.layer = new Layer(d.layer.group(), octave)));
        }
    }
}
