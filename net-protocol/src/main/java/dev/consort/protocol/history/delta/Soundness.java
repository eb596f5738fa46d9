package dev.consort.protocol.history.delta;

import dev.consort.protocol.action.ArrangementAction;
import dev.consort.protocol.action.AutomationAction;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.GeneratorVoiceAction;
import dev.consort.protocol.action.MidiAction;
import dev.consort.protocol.action.PianoRollAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.keyed.KeyedCollection;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.mixer.Mixer;
import dev.consort.protocol.state.sequencer.PadSound;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Whether a session still holds together after something was taken back: nothing points at what is not there, there is
 * room for what came back, and values that belong together fit each other. Looks at what changed; at everything only when
 * something went that others may point at.
 */
public final class Soundness {
    private final NetworkState after;
    private final NetworkState base;
    private final NetworkState before;
    private final List<Path> breaches = new ArrayList<>();

    private Soundness(NetworkState before, NetworkState after) {
        this.before = before;
        this.after = after;
        this.base = Vanished.any(before, after) ? NetworkState.EMPTY : before;
    }

    /** The places that do not fit what is there after the step from one state to the other. */
    public static List<Path> breaches(NetworkState before, NetworkState after) {
        Soundness soundness = new Soundness(before, after);
        soundness.settings();
        soundness.band();
        soundness.tracks();
        soundness.song();
        soundness.movement();
        soundness.room();
        return soundness.breaches;
    }

    private void settings() {
        Transport transport = after.transport();
        boolean isLoop = transport.loopEnd() - transport.loopStart() >= TransportAction.SHORTEST_LOOP;
        that(isLoop || transport == before.transport(), Path.of("transport"));
        boolean isMeasure = after.session().timeSignature().isPossible();
        that(isMeasure || after.session() == before.session(), Path.of("session", "timeSignature"));
        Constraints limits = after.generators().constraints();
        boolean isRange = limits.lowest() <= limits.highest();
        that(isRange || after.generators() == before.generators(), Path.of("generators", "constraints"));
    }

    private void band() {
        References references = new References(after, breaches);
        each(after.instruments().byId(), base.instruments().byId(), (id, one) -> references.instrument(one));
        each(after.mixer().buses(), base.mixer().buses(), (id, bus) -> references.bus(bus));
        each(after.mixer().groups(), base.mixer().groups(), (id, group) -> references.group(group));
        if (after.instruments() != before.instruments() || after.mixer() != before.mixer()) {
            references.chain(after.mixer().master().chain(), Path.of("mixer", "master"));
            references.groupsHaveMembers();
            references.orderIsWhole();
        }
    }

    private void tracks() {
        each(after.pianoRoll().tracks(), base.pianoRoll().tracks(), (id, track) -> {
            boolean hasRoom = track.notes().size() <= PianoRollAction.MOST;
            that(isThere(id) && hasRoom, Path.of("pianoRoll", "tracks", id));
        });
        each(after.sequencer().kits(), base.sequencer().kits(), (id, kit) -> {
            Path path = Path.of("sequencer", "kits", id);
            that(isThere(id), path);
            kit.pads().forEachEntry((pad, sound) -> pad(sound, path.then("pads").then(pad)));
        });
    }

    private void pad(PadSound sound, Path path) {
        boolean isPlayed = sound.instrument() == null || after.instruments().get(sound.instrument()) != null;
        that(isPlayed && sound.start() < sound.end(), path);
    }

    private boolean isThere(String instrument) {
        return after.instruments().byId().find(instrument) != null;
    }

    private void song() {
        Movement movement = new Movement(after, breaches);
        each(after.arrangement().clips(), base.arrangement().clips(), movement::clip);
        each(after.arrangement().placements(), base.arrangement().placements(), movement::placement);
        each(after.generators().voices(), base.generators().voices(), movement::voice);
    }

    private void movement() {
        Movement movement = new Movement(after, breaches);
        each(after.automation().lanes(), base.automation().lanes(), movement::lane);
        each(after.midi().ccMappings(), base.midi().ccMappings(), movement::mapping);
        if (after.automation() != before.automation()) {
            movement.lanesDiffer();
        }
    }

    private void room() {
        room(after.instruments().byId(), before.instruments().byId(), BandAction.MOST, "instruments");
        room(after.mixer().buses(), before.mixer().buses(), Mixer.MOST_BUSES, "buses");
        room(after.arrangement().clips(), before.arrangement().clips(), ArrangementAction.MOST_CLIPS, "clips");
        room(
                after.arrangement().placements(),
                before.arrangement().placements(),
                ArrangementAction.MOST_PLACEMENTS,
                "placements");
        room(after.automation().lanes(), before.automation().lanes(), AutomationAction.MOST_LANES, "lanes");
        room(after.midi().ccMappings(), before.midi().ccMappings(), MidiAction.MOST_MAPPINGS, "mappings");
        room(after.generators().voices(), before.generators().voices(), GeneratorVoiceAction.MOST, "voices");
    }

    /** Too many is nobody's doing: the place is one that no edit touches. */
    private void room(IdMap<?> now, IdMap<?> was, int most, String what) {
        that(now.size() <= most || now.size() <= was.size(), Path.of("room", what));
    }

    private static <C extends KeyedCollection<C, V>, V> void each(C now, C since, BiConsumer<String, V> check) {
        now.changesSince(since, (id, was, is) -> {
            if (is != null) {
                check.accept(id, is);
            }
        });
    }

    private void that(boolean holds, Path path) {
        if (!holds) {
            breaches.add(path);
        }
    }
}
