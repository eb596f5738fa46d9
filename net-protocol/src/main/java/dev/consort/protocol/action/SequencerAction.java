package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Pattern;
import java.util.function.UnaryOperator;

/** Drum kits. Needs the owner of the kit's instrument. Pads are 0–11, patterns 0–3, steps from 0. */
public sealed interface SequencerAction extends NetworkAction permits StepAction, KitAction {
    /** The instrument's id. */
    int instrument();

    @Override
    default Access access() {
        return Access.owner(instrument());
    }

    /** Whether an instrument is a drum kit. */
    static Check kit(NetworkState state, int instrument) {
        return Check.instrument(state, instrument)
                .and(
                        () -> state.instruments()
                                .get(instrument)
                                .source()
                                .type()
                                .isDrums(),
                        () -> state.instruments().get(instrument).name()
                                + " is no drum kit; give it such a source first");
    }

    /** The state with the kit of this action changed, or the refusal. */
    static Outcome edit(NetworkState state, int instrument, UnaryOperator<Kit> change) {
        return kit(state, instrument)
                .then(() -> state.withSequencer(
                        state.sequencer().withKitFor(instrument).update(instrument, change)));
    }

    /** The state with one pattern of the kit changed, or the refusal. */
    static Outcome edit(NetworkState state, int instrument, int pattern, UnaryOperator<Pattern> change) {
        return edit(state, instrument, kit -> kit.update(pattern, change));
    }
}
