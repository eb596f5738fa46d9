package dev.consort.tui.channel;

import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.effect.EffectType;

/** The effects of an instrument. */
record InstrumentEffectMoves(int instrument) implements EffectMoves {
    @Override
    public NetworkAction add(EffectType type) {
        return new InstrumentEffectAction.AddEffect(instrument, type);
    }

    @Override
    public NetworkAction remove(int effect) {
        return new InstrumentEffectAction.RemoveEffect(instrument, effect);
    }

    @Override
    public NetworkAction move(int effect, Integer before) {
        return new InstrumentEffectAction.MoveEffect(instrument, effect, before);
    }

    @Override
    public NetworkAction enable(int effect, boolean enabled) {
        return new InstrumentEffectAction.SetEffectEnabled(instrument, effect, enabled);
    }

    @Override
    public NetworkAction param(int effect, String param, double value) {
        return new InstrumentEffectAction.SetEffectParam(instrument, effect, param, value);
    }

    @Override
    public NetworkAction impulse(int effect, String file) {
        return new InstrumentEffectAction.LoadImpulse(instrument, effect, file);
    }
}
