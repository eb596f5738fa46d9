package dev.consort.protocol.action;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.Mixer;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.ParamSpec;

/** Whatever names a bus: outputs, sends, and parameters that hold a bus's number. */
final class BusReferences {
    private final int bus;
    private final String address;

    private BusReferences(int bus) {
        this.bus = bus;
        this.address = StripAddress.bus(bus).toString();
    }

    /** The state in which nothing names this bus any more: outputs go to the master, numbers become 0. */
    static NetworkState removed(NetworkState state, int bus) {
        BusReferences references = new BusReferences(bus);
        NetworkState result = state;
        for (Instrument instrument : state.instruments().byId()) {
            result = result.withInstrument(instrument.edit(references::forget));
        }
        return result.withMixer(references.forgotten(state.mixer()));
    }

    private void forget(Instrument.Draft draft) {
        draft.output = forgotten(draft.output);
        draft.sends = draft.sends.without(bus);
        draft.source = forgotten(draft.source);
        draft.chain(forgotten(new EffectChain(draft.effects, draft.nextEffectId)));
    }

    private String forgotten(String output) {
        return output.equals(address) ? Instrument.TO_MASTER : output;
    }

    private Source forgotten(Source source) {
        Source result = source;
        for (ParamSpec spec : source.type().params()) {
            result = spec.isBus() && source.param(spec.name()) == bus ? result.withParam(spec.name(), 0) : result;
        }
        return result;
    }

    private EffectChain forgotten(EffectChain chain) {
        EffectChain result = chain;
        for (Effect effect : chain.effects()) {
            for (ParamSpec spec : effect.type().params()) {
                result = spec.isBus() && effect.param(spec.name()) == bus
                        ? result.update(effect.id(), e -> e.withParam(spec.name(), 0))
                        : result;
            }
        }
        return result;
    }

    private Mixer forgotten(Mixer mixer) {
        IdMap<Bus> buses = mixer.buses();
        for (Bus each : mixer.buses()) {
            buses = buses.update(each.id(), b -> b.withChain(forgotten(b.chain())));
        }
        IdMap<Group> groups = mixer.groups();
        for (Group each : mixer.groups()) {
            groups = groups.update(each.id(), g -> g.edit(this::forget));
        }
        return mixer.withMaster(
                        mixer.master().withChain(forgotten(mixer.master().chain())))
                .withBuses(buses)
                .withGroups(groups);
    }

    private void forget(Group.Draft draft) {
        draft.output = forgotten(draft.output);
        draft.sends = draft.sends.without(bus);
        draft.chain = forgotten(draft.chain);
    }
}
