package dev.consort.tui.channel;

import dev.consort.protocol.action.MasterAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.Master;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.studio.Levels;
import java.util.List;

/** The last strip: a fader, a mute and effects. */
public record MasterChannel(Master master) implements Channel {
    @Override
    public String name() {
        return "Master";
    }

    @Override
    public String kind() {
        return "master";
    }

    @Override
    public String number() {
        return "";
    }

    @Override
    public StripAddress address() {
        return StripAddress.MASTER;
    }

    @Override
    public double level() {
        return master.level();
    }

    @Override
    public boolean mute() {
        return master.mute();
    }

    @Override
    public EffectChain chain() {
        return master.chain();
    }

    @Override
    public EffectMoves effects() {
        return new StripEffectMoves(address().toString());
    }

    @Override
    public List<Double> peaks(Levels levels) {
        return List.of(levels.master(0), levels.master(1));
    }

    @Override
    public NetworkAction rename(String name) {
        return null;
    }

    @Override
    public NetworkAction setLevel(double level) {
        return new MasterAction.SetMasterLevel(level);
    }

    @Override
    public NetworkAction setPan(double pan) {
        return null;
    }

    @Override
    public NetworkAction setMute(boolean mute) {
        return new MasterAction.SetMasterMute(mute);
    }

    @Override
    public NetworkAction setSolo(boolean solo) {
        return null;
    }

    @Override
    public NetworkAction setOutput(String output) {
        return null;
    }

    @Override
    public NetworkAction setSend(int bus, Send send) {
        return null;
    }

    @Override
    public NetworkAction setEq(Eq eq) {
        return null;
    }
}
