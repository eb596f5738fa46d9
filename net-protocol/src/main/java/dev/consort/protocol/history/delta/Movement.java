package dev.consort.protocol.history.delta;

import dev.consort.protocol.action.AutomationAction;
import dev.consort.protocol.action.PianoRollAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.mixer.StripAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the song, generators, automation and controllers point at. Writes down the places that are not right. */
final class Movement {
    private final NetworkState state;
    private final List<Path> breaches;

    Movement(NetworkState state, List<Path> breaches) {
        this.state = state;
        this.breaches = breaches;
    }

    void clip(String id, Clip clip) {
        Path path = Path.of("arrangement", "clips", id);
        that(isThere(clip.instrument()) && clip.notes().size() <= PianoRollAction.MOST, path);
        clip.lanes()
                .forEachEntry((number, lane) ->
                        target(lane.target(), path.then("lanes").then(number)));
    }

    void placement(String id, Placement placement) {
        Path path = Path.of("arrangement", "placements", id);
        boolean hasClip = state.arrangement().clips().contains(placement.clip());
        that(hasClip && isThere(placement.instrument()), path);
        that(hasClip, Path.of("arrangement", "clips", placement.clip()));
        thatThere(placement.instrument());
    }

    void voice(String id, GeneratorVoice voice) {
        Path path = Path.of("generators", "voices", id);
        that(voice.instrument() == null || isThere(voice.instrument()), path.then("instrument"));
        that(voice.softest() <= voice.loudest(), path.then("softest"));
        that(voice.lowestOctave() <= voice.highestOctave(), path.then("lowestOctave"));
        boolean fits = !(voice.algorithm() instanceof Algorithm.Euclidean rhythm) || rhythm.pulses() <= rhythm.steps();
        that(fits, path.then("algorithm"));
        thatThere(voice.instrument() == null ? 0 : voice.instrument());
    }

    void lane(String id, Lane lane) {
        Path path = Path.of("automation", "lanes", id);
        target(lane.target(), path);
        that(lane.points().size() <= AutomationAction.MOST_POINTS, path);
    }

    void mapping(String id, CcMapping mapping) {
        target(mapping.target(), Path.of("midi", "ccMappings", id));
    }

    /** There is one lane at most for each target. */
    void lanesDiffer() {
        Map<Target, String> known = new HashMap<>();
        state.automation().lanes().forEachEntry((id, lane) -> {
            String other = known.putIfAbsent(lane.target(), id);
            if (other != null) {
                breaches.add(Path.of("automation", "lanes", id));
                breaches.add(Path.of("automation", "lanes", other));
            }
        });
    }

    /** A source may be exchanged for one without that parameter, and back; anything else must be there. */
    private void target(Target target, Path path) {
        boolean isReached = target instanceof Target.SourceParam source
                ? isThere(source.instrument())
                : Targets.spec(state, target) != null;
        that(isReached, path);
        if (!isReached) {
            breaches.add(aim(target));
        }
    }

    /** Where the thing would be that a target moves. */
    private static Path aim(Target target) {
        if (target instanceof Target.SendLevel send) {
            return Path.of("mixer", "buses", send.bus());
        }
        if (target instanceof Target.OfInstrument part) {
            return Path.of("instruments", "byId", part.instrument(), "effects");
        }
        if (target instanceof Target.StripParam strip) {
            return strip(strip.strip());
        }
        return target instanceof Target.StripEffectParam effect
                ? strip(effect.strip()).then("effects")
                : Path.of("session");
    }

    private static Path strip(String address) {
        StripAddress strip = StripAddress.parse(address);
        return switch (strip == null ? StripAddress.Kind.MASTER : strip.kind()) {
            case MASTER -> Path.of("mixer", "master");
            case BUS -> Path.of("mixer", "buses", strip.id());
            case GROUP -> Path.of("mixer", "groups", strip.id());
        };
    }

    private boolean isThere(int instrument) {
        return state.instruments().get(instrument) != null;
    }

    /** Whoever took the instrument away is in the way as well; 0 is none. */
    private void thatThere(int instrument) {
        that(instrument == 0 || isThere(instrument), Path.of("instruments", "byId", instrument));
    }

    private void that(boolean holds, Path path) {
        if (!holds) {
            breaches.add(path);
        }
    }
}
