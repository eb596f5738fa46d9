package dev.consort.protocol.action;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.performance.Layer;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import java.util.function.Predicate;

/** Takes something out of a session with whatever belongs to it or points at it, so that nothing is left behind. */
final class Removal {
    private Removal() {}

    static NetworkState ofInstrument(NetworkState state, int id) {
        Layer layer = state.instruments().get(id).layer();
        NetworkState without = state.withInstruments(state.instruments().without(id))
                .withPianoRoll(
                        state.pianoRoll().withTracks(state.pianoRoll().tracks().without(id)))
                .withSequencer(state.sequencer()
                        .withKits(withoutPadsOn(id, state.sequencer().kits().without(id))))
                .withArrangement(state.arrangement().withoutInstrument(id))
                .withGenerators(state.generators().withoutInstrument(id))
                .withOwnership(state.ownership().without(id))
                .withPlayers(withoutFocusOn(id, state.players()));
        NetworkState untouched = withoutTargets(without, target -> isOn(id, target));
        return layer == null ? untouched : Layering.withoutTooSmall(untouched, layer.group());
    }

    private static boolean isOn(int instrument, Target target) {
        return target instanceof Target.OfInstrument part && part.instrument() == instrument;
    }

    private static IdMap<Kit> withoutPadsOn(int instrument, IdMap<Kit> kits) {
        IdMap<Kit> result = kits;
        for (int id : kits.ids()) {
            Kit kit = kits.get(id);
            result = result.with(id, kit.withPads(withoutInstrument(instrument, kit.pads())));
        }
        return result;
    }

    private static IdMap<PadSound> withoutInstrument(int instrument, IdMap<PadSound> pads) {
        IdMap<PadSound> result = pads;
        for (int pad : pads.ids()) {
            Integer played = pads.get(pad).instrument();
            result = played != null && played == instrument ? result.update(pad, PadSound::withoutInstrument) : result;
        }
        return result;
    }

    private static IdMap<Player> withoutFocusOn(int instrument, IdMap<Player> players) {
        IdMap<Player> result = players;
        for (int client : players.ids()) {
            Focus focus = players.get(client).focus();
            if (focus != null && focus.instrument() != null && focus.instrument() == instrument) {
                Focus elsewhere = new Focus(focus.pane(), null, null);
                result = result.update(client, player -> player.withFocus(elsewhere));
            }
        }
        return result;
    }

    /** The state, in which an instrument's effect is gone, without what moved that effect. */
    static NetworkState ofEffect(NetworkState state, int instrument, int effect) {
        NetworkState still = Edit.changed(state, instrument, d -> d.lfo = LfoReach.kept(d));
        return withoutTargets(still, target -> isOnEffect(instrument, effect, target));
    }

    private static boolean isOnEffect(int instrument, int effect, Target target) {
        return target instanceof Target.EffectParam param
                        && param.instrument() == instrument
                        && param.effect() == effect
                || target instanceof Target.EffectSwitch toggle
                        && toggle.instrument() == instrument
                        && toggle.effect() == effect;
    }

    /** The state, in which a strip's effect is gone, without what moved that effect. */
    static NetworkState ofStripEffect(NetworkState state, String strip, int effect) {
        return withoutTargets(
                state,
                target -> target instanceof Target.StripEffectParam param
                        && param.strip().equals(strip)
                        && param.effect() == effect);
    }

    static NetworkState ofBus(NetworkState state, int bus) {
        NetworkState without =
                state.withMixer(state.mixer().withBuses(state.mixer().buses().without(bus)));
        return withoutTargets(
                BusReferences.removed(without, bus),
                target -> isOnStrip(StripAddress.bus(bus), target)
                        || target instanceof Target.SendLevel send && send.bus() == bus);
    }

    /** The state without a group's strip; its members are known to be gone. */
    static NetworkState ofGroup(NetworkState state, int group) {
        NetworkState without =
                state.withMixer(state.mixer().withGroups(state.mixer().groups().without(group)));
        return withoutTargets(without, target -> isOnStrip(StripAddress.group(group), target));
    }

    private static boolean isOnStrip(StripAddress strip, Target target) {
        return target instanceof Target.StripParam param && param.strip().equals(strip.toString())
                || target instanceof Target.StripEffectParam effect
                        && effect.strip().equals(strip.toString());
    }

    private static NetworkState withoutTargets(NetworkState state, Predicate<Target> gone) {
        return state.withAutomation(state.automation().without(gone))
                .withMidi(state.midi().without(gone))
                .withArrangement(state.arrangement().withoutTargets(gone));
    }
}
