package dev.consort.audio.scsynth.desk;

import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.mixer.Mixer;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.HashMap;
import java.util.Map;

/**
 * A state as it stands at one moment of the song: with the values that automation gives to what is to be heard. What
 * belongs to the sequencer, as tempo and groove do, stays.
 *
 * @param state the same instances as before wherever nothing has moved
 * @param bends semitones by which an instrument's notes are bent, by its id
 */
public record Automated(NetworkState state, Map<Integer, Double> bends) {
    public Automated {
        bends = Map.copyOf(bends);
    }

    /** A state at a tick of the song. */
    public static Automated at(NetworkState now, Movement[] movements, double tick) {
        NetworkState moved = now;
        Map<Integer, Double> bends = new HashMap<>();
        for (Movement movement : movements) {
            double share = movement.at(tick);
            ParamSpec spec = Targets.spec(now, movement.target());
            if (spec != null && !Double.isNaN(share)) {
                moved = moved(moved, movement.target(), spec.valueAt(share), bends);
            }
        }
        return new Automated(moved, bends);
    }

    private static NetworkState moved(NetworkState now, Target target, double value, Map<Integer, Double> bends) {
        if (target instanceof Target.InstrumentParam own && own.parameter() == InstrumentParameter.PITCH) {
            bends.put(own.instrument(), value);
            return now;
        }
        if (target instanceof Target.OfInstrument part) {
            return now.withInstrument(
                    AutomatedInstrument.moved(now.instruments().get(part.instrument()), part, value));
        }
        if (target instanceof Target.StripParam strip) {
            StripAddress address = StripAddress.parse(strip.strip());
            return now.withMixer(moved(now.mixer(), address, strip.parameter(), value));
        }
        if (target instanceof Target.StripEffectParam effect) {
            StripAddress address = StripAddress.parse(effect.strip());
            EffectChain chain = now.mixer().chain(address);
            EffectChain changed = chain.update(effect.effect(), e -> e.withParam(effect.param(), value));
            return now.withMixer(now.mixer().withChain(address, changed));
        }
        return now;
    }

    private static Mixer moved(Mixer mixer, StripAddress strip, StripParameter parameter, double value) {
        boolean level = parameter == StripParameter.LEVEL;
        return switch (strip.kind()) {
            case MASTER -> mixer.withMaster(mixer.master().withLevel(value));
            case BUS ->
                mixer.withBuses(
                        mixer.buses().update(strip.id(), bus -> level ? bus.withLevel(value) : bus.withPan(value)));
            case GROUP ->
                mixer.withGroups(mixer.groups()
                        .update(
                                strip.id(),
                                group -> group.edit(draft -> {
                                    draft.level = level ? value : draft.level;
                                    draft.pan = level ? draft.pan : value;
                                })));
        };
    }
}
