package dev.consort.tui.control;

import dev.consort.protocol.action.BusAction.SetBusLevel;
import dev.consort.protocol.action.BusAction.SetBusPan;
import dev.consort.protocol.action.GeneratorSettingAction.SetMacro;
import dev.consort.protocol.action.GroupAction.SetGroupLevel;
import dev.consort.protocol.action.GroupAction.SetGroupPan;
import dev.consort.protocol.action.MasterAction.SetMasterLevel;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.SettingAction.SetTempo;
import dev.consort.protocol.action.SettingAction.SetTimeSignature;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.Measures;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.theory.TimeSignature;

/** The action that brings a target to a value, as if somebody had turned the knob on the screen. */
public final class TargetMoves {
    private TargetMoves() {}

    /**
     * The action.
     *
     * @param value in the target's own unit and range
     * @return null if there is no such target in this session, or only automation can move it: the pitch
     */
    public static NetworkAction of(NetworkState state, Target target, double value) {
        if (target instanceof Target.OfInstrument part) {
            Instrument instrument = state.instruments().get(part.instrument());
            return instrument == null ? null : new InstrumentMoves(state, instrument).of(part, value);
        }
        if (target instanceof Target.StripParam strip) {
            return ofStrip(strip, value);
        }
        if (target instanceof Target.StripEffectParam effect) {
            return new StripEffectAction.SetEffectParam(effect.strip(), effect.effect(), effect.param(), value);
        }
        return ofSession(target, value);
    }

    private static NetworkAction ofStrip(Target.StripParam target, double value) {
        StripAddress strip = StripAddress.parse(target.strip());
        if (strip == null) {
            return null;
        }
        boolean isLevel = target.parameter() == StripParameter.LEVEL;
        return switch (strip.kind()) {
            case MASTER -> isLevel ? new SetMasterLevel(value) : null;
            case BUS -> isLevel ? new SetBusLevel(strip.id(), value) : new SetBusPan(strip.id(), value);
            case GROUP -> isLevel ? new SetGroupLevel(strip.id(), value) : new SetGroupPan(strip.id(), value);
        };
    }

    private static NetworkAction ofSession(Target target, double value) {
        if (target instanceof Target.Tempo) {
            return new SetTempo(value);
        }
        if (target instanceof Target.MacroLevel macro) {
            return new SetMacro(macro.macro(), value);
        }
        TimeSignature measure = measure(value);
        return new SetTimeSignature(measure.beats(), measure.unit());
    }

    static TimeSignature measure(double value) {
        return Measures.ALL.get((int) Math.rint(value));
    }
}
