package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A change to a chain of effects, wherever it stands: what becomes of it, or why not. */
final class ChainEdit {
    private final EffectChain chain;
    private final Check check;

    ChainEdit(EffectChain chain) {
        this(chain, Check.start());
    }

    private ChainEdit(EffectChain chain, Check check) {
        this.chain = chain;
        this.check = check;
    }

    ChainEdit add(EffectType type) {
        boolean hasRoom = chain.effects().size() < EffectChain.LONGEST && chain.nextId() < Integer.MAX_VALUE;
        Check room =
                Check.that(hasRoom, "a chain holds at most " + EffectChain.LONGEST + " effects; take one out first");
        return hasRoom ? new ChainEdit(chain.plus(type), room) : new ChainEdit(chain, room);
    }

    ChainEdit remove(int id) {
        return isThere(id) ? new ChainEdit(chain.without(id), check) : missing(id);
    }

    ChainEdit move(int id, Integer before) {
        if (!isThere(id)) {
            return missing(id);
        }
        return before == null || isThere(before) ? new ChainEdit(chain.moved(id, before), check) : missing(before);
    }

    ChainEdit update(int id, UnaryOperator<Effect> change) {
        return isThere(id) ? new ChainEdit(chain.update(id, change), check) : missing(id);
    }

    ChainEdit param(int id, String param, double value) {
        if (!isThere(id)) {
            return missing(id);
        }
        EffectType type = chain.get(id).type();
        Check fits = ParamCheck.of(type.label(), type.params(), param, value);
        return fits.passed() ? update(id, effect -> effect.withParam(param, value)) : new ChainEdit(chain, fits);
    }

    ChainEdit impulse(int id, String name) {
        if (!isThere(id)) {
            return missing(id);
        }
        Check takes = Check.that(
                chain.get(id).type() == EffectType.CONVOLUTION_REVERB, "only a convolution takes an impulse response");
        return takes.passed()
                ? update(id, effect -> effect.withImpulse(Check.cleanFile(name)))
                : new ChainEdit(chain, takes);
    }

    private boolean isThere(int id) {
        return chain.get(id) != null;
    }

    private ChainEdit missing(int id) {
        return new ChainEdit(chain, Check.that(false, "there is no effect " + id + " in this chain"));
    }

    /** The session with the chain as it is now, or the refusal. */
    Outcome then(Function<EffectChain, NetworkState> put) {
        return check.then(() -> put.apply(chain));
    }
}
