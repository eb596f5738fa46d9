package dev.consort.tui.channel;

import dev.consort.protocol.action.BandAction.Rename;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.SoundAction.SetEq;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.studio.Levels;
import java.util.List;

/** The strip of an instrument. */
public record InstrumentChannel(Instrument instrument) implements Channel {
    /** The instrument's id. */
    public int id() {
        return instrument.id();
    }

    @Override
    public String name() {
        return instrument.name();
    }

    @Override
    public String kind() {
        return "instrument " + id();
    }

    @Override
    public String number() {
        return Integer.toString(id());
    }

    @Override
    public StripAddress address() {
        return null;
    }

    @Override
    public double level() {
        return instrument.level();
    }

    @Override
    public double pan() {
        return instrument.pan();
    }

    @Override
    public boolean mute() {
        return instrument.mute();
    }

    @Override
    public boolean solo() {
        return instrument.solo();
    }

    @Override
    public String output() {
        return instrument.output();
    }

    @Override
    public IdMap<Send> sends() {
        return instrument.sends();
    }

    @Override
    public EffectChain chain() {
        return instrument.chain();
    }

    @Override
    public EffectMoves effects() {
        return new InstrumentEffectMoves(id());
    }

    @Override
    public Eq eq() {
        return instrument.eq();
    }

    @Override
    public List<Double> peaks(Levels levels) {
        return levels.instrumentSides(id());
    }

    @Override
    public NetworkAction rename(String name) {
        return new Rename(id(), name);
    }

    @Override
    public NetworkAction setLevel(double level) {
        return new StripAction.SetLevel(id(), level);
    }

    @Override
    public NetworkAction setPan(double pan) {
        return new StripAction.SetPan(id(), pan);
    }

    @Override
    public NetworkAction setMute(boolean mute) {
        return new StripAction.SetMute(id(), mute);
    }

    @Override
    public NetworkAction setSolo(boolean solo) {
        return new StripAction.SetSolo(id(), solo);
    }

    @Override
    public NetworkAction setOutput(String output) {
        return new StripAction.SetOutput(id(), output);
    }

    @Override
    public NetworkAction setSend(int bus, Send send) {
        return new StripAction.SetSend(id(), bus, send.level(), send.enabled(), send.tap());
    }

    @Override
    public NetworkAction setEq(Eq eq) {
        return new SetEq(id(), eq);
    }
}
