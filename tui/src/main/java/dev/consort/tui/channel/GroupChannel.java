package dev.consort.tui.channel;

import dev.consort.protocol.action.GroupAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.studio.Levels;
import java.util.List;

/** The strip of a group of instruments that sound together. */
public record GroupChannel(Group group) implements Channel {
    @Override
    public String name() {
        return group.name();
    }

    @Override
    public String kind() {
        return "group " + group.id();
    }

    @Override
    public String number() {
        return "G" + group.id();
    }

    @Override
    public StripAddress address() {
        return StripAddress.group(group.id());
    }

    @Override
    public double level() {
        return group.level();
    }

    @Override
    public double pan() {
        return group.pan();
    }

    @Override
    public boolean mute() {
        return group.mute();
    }

    @Override
    public boolean solo() {
        return group.solo();
    }

    @Override
    public String output() {
        return group.output();
    }

    @Override
    public IdMap<Send> sends() {
        return group.sends();
    }

    @Override
    public EffectChain chain() {
        return group.chain();
    }

    @Override
    public EffectMoves effects() {
        return new StripEffectMoves(address().toString());
    }

    @Override
    public Eq eq() {
        return group.eq();
    }

    @Override
    public List<Double> peaks(Levels levels) {
        return levels.stripSides("group:" + group.id());
    }

    @Override
    public NetworkAction rename(String name) {
        return new GroupAction.RenameGroup(group.id(), name);
    }

    @Override
    public NetworkAction setLevel(double level) {
        return new GroupAction.SetGroupLevel(group.id(), level);
    }

    @Override
    public NetworkAction setPan(double pan) {
        return new GroupAction.SetGroupPan(group.id(), pan);
    }

    @Override
    public NetworkAction setMute(boolean mute) {
        return new GroupAction.SetGroupMute(group.id(), mute);
    }

    @Override
    public NetworkAction setSolo(boolean solo) {
        return new GroupAction.SetGroupSolo(group.id(), solo);
    }

    @Override
    public NetworkAction setOutput(String output) {
        return new GroupAction.SetGroupOutput(group.id(), output);
    }

    @Override
    public NetworkAction setSend(int bus, Send send) {
        return new GroupAction.SetGroupSend(group.id(), bus, send.level(), send.enabled(), send.tap());
    }

    @Override
    public NetworkAction setEq(Eq eq) {
        return new GroupAction.SetGroupEq(group.id(), eq);
    }
}
