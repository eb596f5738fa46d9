package dev.consort.tui.channel;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.studio.Levels;
import java.util.List;

/** One strip of the mixer as it is, and the actions that change it. What a kind of strip lacks is null. */
public sealed interface Channel permits InstrumentChannel, GroupChannel, BusChannel, MasterChannel {
    /** Its name. */
    String name();

    /** What it is, for people: {@code "instrument 3"}, {@code "bus 1"}, {@code "master"}. */
    String kind();

    /** A short mark before its name: an instrument's number, {@code "G1"}, {@code "B1"}; empty for the master. */
    String number();

    /** Its address; null for an instrument. */
    StripAddress address();

    /** Linear gain, 0–1. */
    double level();

    /** Left (−1) to right (1). */
    default double pan() {
        return 0;
    }

    boolean mute();

    default boolean solo() {
        return false;
    }

    /** {@code "Master"} or {@code "Bus <id>"}. */
    default String output() {
        return null;
    }

    /** By bus. */
    default IdMap<Send> sends() {
        return null;
    }

    EffectChain chain();

    EffectMoves effects();

    /** Its equaliser; null also where it has none yet. */
    default Eq eq() {
        return null;
    }

    /** The newest peaks, left and right. */
    List<Double> peaks(Levels levels);

    /** Gives it another name. */
    NetworkAction rename(String name);

    NetworkAction setLevel(double level);

    NetworkAction setPan(double pan);

    NetworkAction setMute(boolean mute);

    NetworkAction setSolo(boolean solo);

    NetworkAction setOutput(String output);

    NetworkAction setSend(int bus, Send send);

    NetworkAction setEq(Eq eq);

    /** The strip of an instrument. */
    static Channel of(Instrument instrument) {
        return new InstrumentChannel(instrument);
    }
}
