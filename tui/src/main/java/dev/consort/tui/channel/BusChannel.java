package dev.consort.tui.channel;

import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.studio.Levels;
import java.util.List;

/** The strip of a bus. It goes to the master and has neither sends nor an equaliser. */
public record BusChannel(Bus bus) implements Channel {
    @Override
    public String name() {
        return bus.name();
    }

    @Override
    public String kind() {
        return "bus " + bus.id();
    }

    @Override
    public String number() {
        return "B" + bus.id();
    }

    @Override
    public StripAddress address() {
        return StripAddress.bus(bus.id());
    }

    @Override
    public double level() {
        return bus.level();
    }

    @Override
    public double pan() {
        return bus.pan();
    }

    @Override
    public boolean mute() {
        return bus.mute();
    }

    @Override
    public boolean solo() {
        return bus.solo();
    }

    @Override
    public EffectChain chain() {
        return bus.chain();
    }

    @Override
    public EffectMoves effects() {
        return new StripEffectMoves(address().toString());
    }

    @Override
    public List<Double> peaks(Levels levels) {
        return levels.stripSides("bus:" + bus.id());
    }

    @Override
    public NetworkAction rename(String name) {
        return new BusAction.RenameBus(bus.id(), name);
    }

    @Override
    public NetworkAction setLevel(double level) {
        return new BusAction.SetBusLevel(bus.id(), level);
    }

    @Override
    public NetworkAction setPan(double pan) {
        return new BusAction.SetBusPan(bus.id(), pan);
    }

    @Override
    public NetworkAction setMute(boolean mute) {
        return new BusAction.SetBusMute(bus.id(), mute);
    }

    @Override
    public NetworkAction setSolo(boolean solo) {
        return new BusAction.SetBusSolo(bus.id(), solo);
    }

    @Override
    public NetworkAction setOutput(String output) {
        return null;
    }

    @Override
    public NetworkAction setSend(int to, Send send) {
        return null;
    }

    @Override
    public NetworkAction setEq(Eq eq) {
        return null;
    }
}
