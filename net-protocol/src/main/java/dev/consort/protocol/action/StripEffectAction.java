package dev.consort.protocol.action;

import dev.consort.protocol.range.FileName;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.mixer.Mixer;
import dev.consort.protocol.state.mixer.StripAddress;
import java.util.function.UnaryOperator;

/**
 * The effects of a strip: {@code "Master"}, {@code "Bus <id>"} or {@code "Group <id>"}. Those of an instrument are {@link
 * InstrumentEffectAction}s.
 */
public sealed interface StripEffectAction extends MixerAction {
    @Override
    default Access access() {
        return Access.privileged();
    }

    private static Outcome edit(NetworkState state, String address, UnaryOperator<ChainEdit> change) {
        return StripCheck.strip(state, address).thenCheck(() -> {
            Mixer mixer = state.mixer();
            StripAddress strip = StripAddress.parse(address);
            return change.apply(new ChainEdit(mixer.chain(strip)))
                    .then(chain -> state.withMixer(mixer.withChain(strip, chain)));
        });
    }

    /** Puts a new effect at the end of the chain. */
    record AddEffect(String strip, EffectType effect) implements StripEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, strip, chain -> chain.add(effect));
        }
    }

    /** Takes an effect out, with whatever moved its parameters. */
    record RemoveEffect(String strip, int effect) implements StripEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Outcome without = edit(state, strip, chain -> chain.remove(effect));
            return without.isRefused() ? without : Outcome.done(Removal.ofStripEffect(without.state(), strip, effect));
        }
    }

    /** Puts an effect in front of another one; absent puts it at the end. */
    record MoveEffect(String strip, int effect, @MayBeAbsent Integer before) implements StripEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, strip, chain -> chain.move(effect, before));
        }
    }

    /** Switches an effect on or lets the signal pass as it is. */
    record SetEffectEnabled(String strip, int effect, boolean enabled) implements StripEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, strip, chain -> chain.update(effect, e -> e.withEnabled(enabled)));
        }
    }

    /** Sets one parameter of an effect. */
    record SetEffectParam(String strip, int effect, String param, double value) implements StripEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, strip, chain -> chain.param(effect, param, value));
        }
    }

    /** Gives a convolution an impulse response from the session's folder. */
    record LoadImpulse(String strip, int effect, @FileName String impulse) implements StripEffectAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, strip, chain -> chain.impulse(effect, impulse));
        }
    }
}
