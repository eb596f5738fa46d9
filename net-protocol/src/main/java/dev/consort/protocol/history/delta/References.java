package dev.consort.protocol.history.delta;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.sampler.Sampler;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What instruments and strips point at, and what holds within them. Writes down the places that are not right. */
final class References {
    private final NetworkState state;
    private final List<Path> breaches;

    References(NetworkState state, List<Path> breaches) {
        this.state = state;
        this.breaches = breaches;
    }

    void instrument(Instrument instrument) {
        Path path = Path.of("instruments", "byId", instrument.id());
        chain(instrument.chain(), path);
        output(instrument.output(), path);
        sends(instrument.sends(), path);
        source(instrument.source(), path);
        that(reaches(instrument.lfo(), instrument), path.then("lfo"));
        that(
                instrument.layer() == null
                        || state.mixer().groups().contains(instrument.layer().group()),
                path.then("layer"));
        slices(instrument.sampler(), path.then("sampler"));
    }

    private void source(Source source, Path path) {
        source.params().forEach((name, value) -> {
            ParamSpec spec = source.type().param(name);
            that(spec != null && spec.allows(value), path.then("source"));
            bus(spec, value, path.then("source"));
        });
    }

    private static boolean reaches(Lfo lfo, Instrument instrument) {
        if (lfo.target() == LfoTarget.SOURCE_PARAM) {
            return lfo.param() != null && instrument.source().type().param(lfo.param()) != null;
        }
        Effect effect = lfo.effect() == null ? null : instrument.chain().get(lfo.effect());
        return lfo.target() != LfoTarget.EFFECT_PARAM
                || effect != null && lfo.param() != null && effect.type().param(lfo.param()) != null;
    }

    private void slices(Sampler sampler, Path path) {
        if (sampler != null) {
            that(!sampler.slices().isEmpty() && sampler.slices().size() <= Sampler.MOST_SLICES, path);
            sampler.slices()
                    .forEachEntry((id, slice) -> that(
                            slice.start() < slice.end() && Integer.parseInt(id) < sampler.nextSliceId(),
                            path.then("slices").then(id)));
        }
    }

    void bus(Bus bus) {
        chain(bus.chain(), Path.of("mixer", "buses", bus.id()));
    }

    void group(Group group) {
        Path path = Path.of("mixer", "groups", group.id());
        chain(group.chain(), path);
        output(group.output(), path);
        sends(group.sends(), path);
    }

    void chain(EffectChain chain, Path path) {
        Set<Integer> ids = new HashSet<>();
        for (Effect effect : chain.effects()) {
            that(ids.add(effect.id()) && effect.id() < chain.nextId(), path.then("effects"));
            effect.params().forEach((name, value) -> bus(effect.type().param(name), value, path.then("effects")));
        }
        that(ids.size() <= EffectChain.LONGEST, path.then("effects"));
    }

    private void bus(ParamSpec spec, double value, Path path) {
        boolean isNone = spec == null || !spec.isBus() || value == 0;
        that(isNone || hasBus((int) value), path);
        missing(isNone ? 0 : (int) value);
    }

    private boolean hasBus(int id) {
        return state.mixer().buses().contains(id);
    }

    /** Whoever took the bus away is in the way as well. */
    private void missing(int bus) {
        that(bus == 0 || hasBus(bus), Path.of("mixer", "buses", bus));
    }

    private void output(String output, Path path) {
        StripAddress strip = StripAddress.parse(output);
        int bus = strip != null && strip.kind() == StripAddress.Kind.BUS ? strip.id() : 0;
        that(bus == 0 || hasBus(bus), path.then("output"));
        missing(bus);
    }

    private void sends(IdMap<Send> sends, Path path) {
        for (int bus : sends.ids()) {
            that(hasBus(bus), path.then("sends").then(Integer.toString(bus)));
            missing(bus);
        }
    }

    /** A group of fewer than two is no group. */
    void groupsHaveMembers() {
        Map<Integer, Integer> members = new HashMap<>();
        for (Instrument instrument : state.instruments().byId()) {
            if (instrument.layer() != null) {
                members.merge(instrument.layer().group(), 1, Integer::sum);
            }
        }
        for (int group : state.mixer().groups().ids()) {
            that(members.getOrDefault(group, 0) > 1, Path.of("mixer", "groups", group));
        }
    }

    void orderIsWhole() {
        List<Integer> order = state.instruments().order();
        IdMap<Instrument> band = state.instruments().byId();
        boolean isWhole = new HashSet<>(order).size() == order.size()
                && order.size() == band.size()
                && order.stream().allMatch(band::contains);
        that(isWhole, Path.of("instruments", "order"));
    }

    private void that(boolean holds, Path path) {
        if (!holds) {
            breaches.add(path);
        }
    }
}
