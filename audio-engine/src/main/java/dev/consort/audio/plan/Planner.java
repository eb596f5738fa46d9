package dev.consort.audio.plan;

import dev.consort.audio.mix.Binding;
import dev.consort.audio.mix.ChannelSetting;
import dev.consort.audio.mix.Rig;
import dev.consort.audio.mix.Strip;
import dev.consort.audio.mix.StripSetting;
import dev.consort.audio.sample.Samples;
import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.audio.tuning.TuningPlan;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Mixer;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes what the desk plays a state with. Remembers the units that are in use, so that they keep their sound from state to
 * state, and works only on what has changed. For one thread at a time, which is not the audio thread.
 */
public final class Planner {
    private final int sampleRate;
    private final long seed;
    private final Samples samples;
    private final Impulses impulses;
    private final StripPlanner master;
    private final Buses buses;
    private final Groups groups;
    private final ToneBanks banks;
    private final Map<Integer, ChannelPlanner> channels = new HashMap<>();
    private TuningPlan tuning;
    private final Bindings bindings = new Bindings(this);

    public Planner(int sampleRate, long seed, Samples samples) {
        this.samples = samples;
        this.sampleRate = sampleRate;
        this.seed = seed;
        impulses = new Impulses(sampleRate, samples);
        master = new StripPlanner(sampleRate, new Strip(sampleRate, true), seed + 3_000_000, impulses);
        buses = new Buses(sampleRate, seed, master.strip(), impulses);
        groups = new Groups(sampleRate, seed, buses, impulses);
        banks = new ToneBanks(sampleRate, seed);
    }

    /** What plays a state, with its automation. */
    public Rig plan(NetworkState now, Movement[] movements) {
        Surroundings around = Surroundings.of(now.session());
        Mixer mixer = now.mixer();
        StripSetting[] ofBuses = buses.plan(mixer.buses(), around);
        StripSetting[] ofGroups = groups.plan(mixer.groups(), around);
        ChannelSetting[] ofChannels = channels(now, around);
        return new Rig(
                now.session(),
                tuning(now.session()),
                ofChannels,
                ofGroups,
                ofBuses,
                master.plan(StripWish.of(mixer.master()), around, buses),
                banks.banks(),
                movements.length == 0 ? new Binding[0] : bindings.plan(movements));
    }

    private TuningPlan tuning(Session session) {
        if (tuning == null || !tuning.suits(session)) {
            tuning = TuningPlan.of(session);
        }
        return tuning;
    }

    private ChannelSetting[] channels(NetworkState now, Surroundings around) {
        channels.keySet().removeIf(id -> !now.instruments().byId().contains(id));
        boolean solo = now.instruments().byId().values().stream().anyMatch(Instrument::solo);
        return now.instruments().byId().values().stream()
                .map(instrument -> channel(instrument, now, solo, around))
                .toArray(ChannelSetting[]::new);
    }

    private ChannelSetting channel(Instrument instrument, NetworkState now, boolean solo, Surroundings around) {
        ChannelPlanner planner = channels.computeIfAbsent(
                instrument.id(), id -> new ChannelPlanner(sampleRate, id, seed, banks, samples, impulses));
        boolean open = !instrument.mute() && (!solo || instrument.solo());
        return planner.plan(
                instrument, now.sequencer().kits().get(instrument.id()), open, output(instrument), around, buses);
    }

    /** A member of a group goes through it. What goes past soloed groups and buses is silent, unless soloed itself. */
    private Strip output(Instrument instrument) {
        Strip group = instrument.layer() == null
                ? null
                : groups.strip(instrument.layer().group());
        if (group != null) {
            return group;
        }
        boolean pastGroups = !groups.isSolo() || instrument.solo();
        return pastGroups ? buses.output(instrument.output(), !buses.isSolo() || instrument.solo()) : null;
    }

    ChannelPlanner channel(int instrument) {
        return channels.get(instrument);
    }

    StripPlanner master() {
        return master;
    }

    StripPlanner bus(int id) {
        return buses.get(id);
    }

    StripPlanner group(int id) {
        return groups.planner(id);
    }
}
