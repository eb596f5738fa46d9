package dev.consort.protocol.action;

import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.protocol.state.sequencer.StepResolution;
import java.util.List;

/** What a kit plays, and what its pads sound like. */
public sealed interface KitAction extends SequencerAction {
    /** Sets how many steps a pattern has; hits behind its end are kept and not played. */
    record SetLength(
            int instrument,
            @Range(min = 0, max = StepAction.LAST_PATTERN) int pattern,
            @Range(min = 1, max = Pattern.LONGEST) int length)
            implements KitAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.edit(state, instrument, pattern, p -> p.withLength(length));
        }
    }

    /** Chooses the pattern that plays while there is no chain. */
    record SelectPattern(
            int instrument,
            @Range(min = 0, max = StepAction.LAST_PATTERN) int pattern) implements KitAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.edit(state, instrument, kit -> kit.withCurrent(pattern));
        }
    }

    /** Sets the patterns that play one after the other; an empty list ends the chain. */
    record SetChain(
            int instrument,

            @Most(Kit.LONGEST_CHAIN) @Range(min = 0, max = StepAction.LAST_PATTERN)
            List<Integer> chain) implements KitAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.edit(state, instrument, kit -> kit.withChain(chain));
        }
    }

    /** Sets how late every second step is. */
    record SetSwing(int instrument, @Share double swing) implements KitAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.edit(state, instrument, kit -> kit.withSwing(swing));
        }
    }

    /** Sets how long a step is. */
    record SetResolution(int instrument, StepResolution resolution) implements KitAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.edit(state, instrument, kit -> kit.withResolution(resolution));
        }
    }

    /** Sets what a pad plays. One that plays another instrument needs that instrument's owner, too. */
    record SetPad(
            int instrument,
            @Range(min = 0, max = StepAction.LAST_PAD) int pad,
            PadSound sound) implements KitAction {
        @Override
        public Access access() {
            Access own = Access.owner(instrument);
            return sound.instrument() == null ? own : own.and(Access.owner(sound.instrument()));
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Integer played = sound.instrument();
            return Check.that(sound.start() < sound.end(), "a pad's sound ends after its beginning")
                    .and(() -> played == null ? Check.start() : Check.instrument(state, played))
                    .and(() -> played == null || played != instrument, () -> "a pad cannot play its own kit")
                    .thenCheck(() -> SequencerAction.edit(state, instrument, kit -> kit.withPad(pad, sound.clean())));
        }
    }

    /** Copies a pattern over another one. */
    record CopyPattern(
            int instrument,
            @Range(min = 0, max = StepAction.LAST_PATTERN) int from,
            @Range(min = 0, max = StepAction.LAST_PATTERN) int to)
            implements KitAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.edit(
                    state, instrument, kit -> kit.update(to, p -> kit.patterns().get(from)));
        }
    }
}
