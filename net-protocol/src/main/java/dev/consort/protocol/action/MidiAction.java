package dev.consort.protocol.action;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.Midi;
import dev.consort.protocol.state.control.Target;

/** MIDI controllers. Needs the owner of what they move, or the privilege where it belongs to everybody. */
public sealed interface MidiAction extends NetworkAction {
    /** Most mappings in a session. */
    int MOST_MAPPINGS = 1024;

    /** Lets a controller move a parameter between two shares of its range; a channel that is absent is any. */
    record MapCc(
            @MayBeAbsent @Range(min = 1, max = 16) Integer channel,
            @Range(min = 0, max = 127) int cc,
            Target target,
            @Share double min,
            @Share double max)
            implements MidiAction {
        @Override
        public Access access() {
            return Access.of(target);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Midi midi = state.midi();
            CcMapping mapping = new CcMapping(channel, cc, target, min, max);
            if (midi.ccMappings().values().contains(mapping)) {
                return Outcome.done(state);
            }
            return Check.that(Targets.spec(state, target) != null, "there is nothing of that kind to move")
                    .and(
                            () -> midi.ccMappings().size() < MOST_MAPPINGS && midi.nextId() < Integer.MAX_VALUE,
                            () -> "a session has at most " + MOST_MAPPINGS + " mappings")
                    .then(() -> state.withMidi(midi.plus(mapping)));
        }
    }

    /** Ends a mapping. */
    record UnmapCc(int mapping) implements MidiAction {
        @Override
        public Access access() {
            return Access.depending(state -> {
                CcMapping found = state.midi().ccMappings().get(mapping);
                return found == null ? Access.player() : Access.of(found.target());
            });
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Midi midi = state.midi();
            return Check.that(midi.ccMappings().contains(mapping), "there is no mapping " + mapping)
                    .then(() ->
                            state.withMidi(midi.withMappings(midi.ccMappings().without(mapping))));
        }
    }

    /** Sends MIDI clock from the audio machine, or no longer. */
    record SetClockOut(boolean enabled) implements MidiAction {
        @Override
        public Access access() {
            return Access.privileged();
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            boolean isSame = state.midi().clockOut() == enabled;
            return Outcome.done(isSame ? state : state.withMidi(state.midi().withClockOut(enabled)));
        }
    }
}
