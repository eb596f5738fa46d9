package dev.consort.tui.channel;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.state.effect.EffectType;

/** The effects of a group, a bus or the master. */
record StripEffectMoves(String strip) implements EffectMoves {
    @Override
    public NetworkAction add(EffectType type) {
        return new StripEffectAction.AddEffect(strip, type);
    }

    @Override
    public NetworkAction remove(int effect) {
        return new StripEffectAction.RemoveEffect(strip, effect);
    }

    @Override
    public NetworkAction move(int effect, Integer before) {
        return new StripEffectAction.MoveEffect(strip, effect, before);
    }

    @Override
    public NetworkAction enable(int effect, boolean enabled) {
        return new StripEffectAction.SetEffectEnabled(strip, effect, enabled);
    }

    @Override
    public NetworkAction param(int effect, String param, double value) {
        return new StripEffectAction.SetEffectParam(strip, effect, param, value);
    }

    @Override
    public NetworkAction impulse(int effect, String file) {
        return new StripEffectAction.LoadImpulse(strip, effect, file);
    }
}
