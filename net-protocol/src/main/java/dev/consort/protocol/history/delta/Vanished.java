package dev.consort.protocol.history.delta;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import java.util.function.Function;

/** Whether anything went that something else may point at. */
final class Vanished {
    private Vanished() {}

    static boolean any(NetworkState before, NetworkState after) {
        return any(before.instruments().byId(), after.instruments().byId(), Instrument::chain)
                || any(before.mixer().buses(), after.mixer().buses(), Bus::chain)
                || any(before.mixer().groups(), after.mixer().groups(), Group::chain)
                || effect(
                        before.mixer().master().chain(), after.mixer().master().chain())
                || any(before.arrangement().clips(), after.arrangement().clips(), clip -> EffectChain.EMPTY);
    }

    private static <V> boolean any(IdMap<V> before, IdMap<V> after, Function<V, EffectChain> chain) {
        boolean[] found = new boolean[1];
        after.changesSince(
                before,
                (id, was, is) -> found[0] |= was != null && (is == null || effect(chain.apply(was), chain.apply(is))));
        return found[0];
    }

    private static boolean effect(EffectChain before, EffectChain after) {
        for (Effect was : before.effects()) {
            Effect is = after.get(was.id());
            if (is == null || is.type() != was.type()) {
                return true;
            }
        }
        return false;
    }
}
