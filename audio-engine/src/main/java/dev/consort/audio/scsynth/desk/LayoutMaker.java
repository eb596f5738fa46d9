package dev.consort.audio.scsynth.desk;

import dev.consort.audio.scsynth.node.Layout;
import dev.consort.audio.scsynth.node.Section;
import dev.consort.audio.scsynth.node.Unit;
import dev.consort.audio.scsynth.recording.Buffers;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.Master;
import dev.consort.protocol.state.mixer.Mixer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out which nodes a state needs. What has not changed is taken from the last time. For one thread. */
public final class LayoutMaker {
    private final Wires wires;
    private final Buffers buffers;
    private final Map<Integer, InstrumentUnits> known = new HashMap<>();

    public LayoutMaker(Wires wires, Buffers buffers) {
        this.wires = wires;
        this.buffers = buffers;
    }

    /**
     * The nodes of a state.
     *
     * @param bends semitones by which automation bends an instrument's notes, by its id
     * @param sampleRate of the server, in Hz
     */
    public Layout of(NetworkState now, Map<Integer, Double> bends, double sampleRate) {
        forget(now);
        Around around = Around.of(now, sampleRate, buffers.loaded());
        Map<Section, List<Unit>> units = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            units.put(section, new ArrayList<>());
        }
        instruments(now, bends, around, units);
        groups(now.mixer(), around, units.get(Section.GROUPS));
        buses(now.mixer(), around, units.get(Section.BUSES));
        master(now.mixer().master(), around, units.get(Section.MASTER));
        return new Layout(units);
    }

    private void forget(NetworkState now) {
        Set<String> keys = new HashSet<>();
        now.instruments().byId().forEach(instrument -> keys.add(Keys.instrument(instrument.id())));
        now.mixer().groups().forEach(group -> keys.add(Keys.group(group.id())));
        now.mixer().buses().forEach(bus -> keys.add(Keys.bus(bus.id())));
        wires.keepOnly(keys);
        known.keySet().removeIf(id -> !now.instruments().byId().contains(id));
    }

    private void instruments(
            NetworkState now, Map<Integer, Double> bends, Around around, Map<Section, List<Unit>> units) {
        boolean solo = now.instruments().byId().values().stream().anyMatch(Instrument::solo);
        for (Instrument instrument : now.instruments().byId()) {
            boolean open = !instrument.mute() && (!solo || instrument.solo());
            double bend = bends.getOrDefault(instrument.id(), 0.0);
            InstrumentUnits.Place place =
                    new InstrumentUnits.Place(open, output(instrument, now.mixer(), around), bend);
            InstrumentUnits made = known.get(instrument.id());
            if (made == null || !made.isOf(instrument, place, around)) {
                made = InstrumentUnits.made(instrument, place, around, wires, buffers);
                known.put(instrument.id(), made);
            }
            units.get(Section.CONTROL).addAll(made.control());
            units.get(Section.SOURCES).add(made.source());
            units.get(Section.INSTRUMENTS).addAll(made.strip());
        }
    }

    /** A member of a group goes through it. What goes past soloed groups and buses is silent, unless soloed itself. */
    private int output(Instrument instrument, Mixer mixer, Around around) {
        if (instrument.layer() != null
                && mixer.groups().contains(instrument.layer().group())) {
            return wires.strip(Keys.group(instrument.layer().group()));
        }
        boolean pastGroups = mixer.groups().values().stream().noneMatch(Group::solo) || instrument.solo();
        return pastGroups ? around.output(instrument.output(), instrument.solo(), wires) : Wires.NOWHERE;
    }

    private void groups(Mixer mixer, Around around, List<Unit> into) {
        boolean solo = mixer.groups().values().stream().anyMatch(Group::solo);
        for (Group group : mixer.groups()) {
            String key = Keys.group(group.id());
            boolean open = !group.mute() && (!solo || group.solo());
            StripUnits strip = new StripUnits(key, Section.GROUPS, wires.strip(key), wires, around, buffers);
            strip.equaliser(group.eq());
            strip.effects(group.effects());
            strip.sends(group.sends(), SendTap.PRE_FADER, group.pan(), open, true);
            int to = around.output(group.output(), group.solo(), wires);
            strip.fader(DeskDefs.FADER, group.level(), group.pan(), open, to);
            strip.sends(group.sends(), SendTap.POST_FADER, group.pan(), open, true);
            into.addAll(strip.units());
        }
    }

    private void buses(Mixer mixer, Around around, List<Unit> into) {
        for (Bus bus : mixer.buses()) {
            String key = Keys.bus(bus.id());
            boolean open = !bus.mute() && (!around.busSolo() || bus.solo());
            StripUnits strip = new StripUnits(key, Section.BUSES, wires.strip(key), wires, around, buffers);
            strip.effects(bus.effects());
            strip.fader(DeskDefs.BUS, bus.level(), bus.pan(), open, Wires.MASTER);
            into.addAll(strip.units());
        }
    }

    private void master(Master master, Around around, List<Unit> into) {
        StripUnits strip = new StripUnits(Keys.MASTER, Section.MASTER, Wires.MASTER, wires, around, buffers);
        strip.effects(master.effects());
        strip.master(master.level(), !master.mute());
        into.addAll(strip.units());
    }
}
