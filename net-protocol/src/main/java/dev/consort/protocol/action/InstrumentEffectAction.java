package dev.consort.protocol.action;

import dev.consort.protocol.range.FileName;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectType;
import java.util.function.UnaryOperator;

/** The effects of an instrument. */
public sealed interface InstrumentEffectAction extends InstrumentAction {
    /** The instrument's id. */
    int instrument();

    @Override
    default Access access() {
        return Access.owner(instrument());
    }

    private static Outcome edit(NetworkState state, int id, UnaryOperator<ChainEdit> change) {
        return Check.instrument(state, id).thenCheck(() -> change.apply(
                        new ChainEdit(state.instruments().get(id).chain()))
                .then(chain -> Edit.changed(state, id, d -> d.chain(chain))));
    }

    /** Puts a new effect at the end of the chain. */
    record AddEffect(int instrument, EffectType effect) implements InstrumentEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, instrument, chain -> chain.add(effect));
        }
    }

    /** Takes an effect out, with whatever moved its parameters. */
    record RemoveEffect(int instrument, int effect) implements InstrumentEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Outcome without = edit(state, instrument, chain -> chain.remove(effect));
            return without.isRefused() ? without : Outcome.done(Removal.ofEffect(without.state(), instrument, effect));
        }
    }

    /** Puts an effect in front of another one; absent puts it at the end. */
    record MoveEffect(
            int instrument, int effect, @MayBeAbsent Integer before) implements InstrumentEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, instrument, chain -> chain.move(effect, before));
        }
    }

    /** Switches an effect on or lets the signal pass as it is. */
    record SetEffectEnabled(int instrument, int effect, boolean enabled) implements InstrumentEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, instrument, chain -> chain.update(effect, e -> e.withEnabled(enabled)));
        }
    }

    /** Sets one parameter of an effect. */
    record SetEffectParam(int instrument, int effect, String param, double value) implements InstrumentEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, instrument, chain -> chain.param(effect, param, value));
        }
    }

    /** Gives a convolution an impulse response from the session's folder. */
    record LoadImpulse(int instrument, int effect, @FileName String impulse) implements InstrumentEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, instrument, chain -> chain.impulse(effect, impulse));
        }
    }
}
