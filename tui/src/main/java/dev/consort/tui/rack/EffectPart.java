package dev.consort.tui.rack;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.tui.channel.Channel;
import java.util.List;

/** An effect in the chain of a strip. */
record EffectPart(Channel channel, Effect effect) implements Part {
    @Override
    public NetworkAction remove() {
        return channel.effects().remove(effect.id());
    }

    @Override
    public NetworkAction bypass() {
        return channel.effects().enable(effect.id(), !effect.enabled());
    }

    @Override
    public NetworkAction move(int steps) {
        List<Effect> chain = channel.chain().effects();
        int to = chain.indexOf(effect) + steps;
        if (to < 0 || to >= chain.size()) {
            return null;
        }
        int before = steps > 0 ? to + 1 : to;
        return channel.effects()
                .move(effect.id(), before < chain.size() ? chain.get(before).id() : null);
    }
}
