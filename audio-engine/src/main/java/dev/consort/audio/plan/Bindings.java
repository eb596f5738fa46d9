package dev.consort.audio.plan;

import dev.consort.audio.knob.Knobs;
import dev.consort.audio.mix.Binding;
import dev.consort.audio.mix.Insert;
import dev.consort.audio.mix.Route;
import dev.consort.audio.mix.Strip;
import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.mixer.StripAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the knobs that automation moves. What belongs to the sequencer, as tempo and groove do, has none here. For the
 * planning thread.
 */
final class Bindings {
    private final Planner planner;

    Bindings(Planner planner) {
        this.planner = planner;
    }

    Binding[] plan(Movement[] movements) {
        List<Binding> found = new ArrayList<>();
        for (Movement movement : movements) {
            Binding binding = binding(movement, movement.target());
            if (binding != null) {
                found.add(binding);
            }
        }
        return found.toArray(Binding[]::new);
    }

    private Binding binding(Movement movement, Target target) {
        if (target instanceof Target.OfInstrument part) {
            ChannelPlanner channel = planner.channel(part.instrument());
            return channel == null ? null : ofChannel(movement, part, channel);
        }
        if (target instanceof Target.StripParam param) {
            StripPlanner strip = strip(param.strip());
            return strip == null
                    ? null
                    : new Binding(
                            movement,
                            strip.strip(),
                            strip.strip().knobs(),
                            param.parameter().ordinal());
        }
        if (target instanceof Target.StripEffectParam param) {
            StripPlanner strip = strip(param.strip());
            return strip == null ? null : ofEffect(movement, strip, param.effect(), param.param());
        }
        return null;
    }

    private StripPlanner strip(String address) {
        StripAddress strip = StripAddress.parse(address);
        return strip == null
                ? null
                : switch (strip.kind()) {
                    case MASTER -> planner.master();
                    case BUS -> planner.bus(strip.id());
                    case GROUP -> planner.group(strip.id());
                };
    }

    private static Binding ofChannel(Movement movement, Target.OfInstrument target, ChannelPlanner channel) {
        if (target instanceof Target.InstrumentParam own) {
            return new Binding(
                    movement,
                    channel.channel().strip(),
                    channel.channel().part().knobs(),
                    own.parameter().ordinal());
        }
        if (target instanceof Target.SourceParam source) {
            Knobs knobs = channel.timbre().knobs();
            int place = Knobs.find(channel.timbre().type().params(), source.param());
            return named(movement, channel.channel().strip(), knobs, place);
        }
        if (target instanceof Target.EffectParam effect) {
            return ofEffect(movement, channel.strip(), effect.effect(), effect.param());
        }
        if (target instanceof Target.EffectSwitch power) {
            Insert insert = channel.strip().rack().insert(power.effect());
            return insert == null
                    ? null
                    : new Binding(movement, channel.channel().strip(), insert.power(), 0);
        }
        return ofStrip(movement, target, channel.strip());
    }

    private static Binding ofStrip(Movement movement, Target.OfInstrument target, StripPlanner strip) {
        if (target instanceof Target.EqParam eq) {
            int place = (eq.band() - 1) * EqParameter.values().length
                    + eq.parameter().ordinal();
            Knobs bands = strip.rack().bands();
            return bands == null ? null : new Binding(movement, strip.strip(), bands, place);
        }
        Route route = target instanceof Target.SendLevel send ? strip.route(send.bus()) : null;
        return route == null ? null : new Binding(movement, strip.strip(), route.knobs(), 0);
    }

    private static Binding ofEffect(Movement movement, StripPlanner strip, int effect, String param) {
        Insert insert = strip.rack().insert(effect);
        return insert == null
                ? null
                : named(
                        movement,
                        strip.strip(),
                        insert.slot().knobs(),
                        Knobs.find(insert.slot().type().params(), param));
    }

    private static Binding named(Movement movement, Strip strip, Knobs knobs, int place) {
        return place < 0 ? null : new Binding(movement, strip, knobs, place);
    }
}
