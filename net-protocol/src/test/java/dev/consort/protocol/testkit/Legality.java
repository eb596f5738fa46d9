package dev.consort.protocol.testkit;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.range.Ranges;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.ClipLane;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.text.SafeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold in every state that actions can lead to. */
public final class Legality {
    private final NetworkState state;
    private final List<String> complaints = new ArrayList<>();

    private Legality(NetworkState state) {
        this.state = state;
    }

    /** Whatever is not as it must be; empty when all is well. */
    public static List<String> complaints(NetworkState state) {
        Legality legality = new Legality(state);
        String outOfRange = Ranges.complaint(state);
        legality.that(String.valueOf(outOfRange), outOfRange == null);
        Texts.in(StateShapes.STATE.toJson(state))
                .forEach(text -> legality.that("text " + text, text.equals(SafeText.clean(text, text.length()))));
        legality.session();
        legality.band();
        legality.tracks();
        legality.strips();
        legality.song();
        legality.movement();
        return legality.complaints;
    }

    private void session() {
        name("session", state.session().name());
        that("measure", state.session().timeSignature().isPossible());
        that("loop", state.transport().loopEnd() > state.transport().loopStart());
    }

    private void band() {
        that(
                "order",
                state.instruments().order().stream()
                        .sorted()
                        .toList()
                        .equals(ids(state.instruments().byId())));
        below("instrument", state.instruments().byId(), state.instruments().nextId());
        for (Instrument instrument : state.instruments().byId()) {
            instrument(instrument);
        }
    }

    private void instrument(Instrument instrument) {
        name("instrument", instrument.name());
        instrument
                .source()
                .params()
                .forEach((param, value) ->
                        that(param, instrument.source().type().param(param).allows(value)));
        chain(instrument.chain());
        eq(instrument.eq());
        output(instrument.output());
        sends(instrument.sends());
        lfo(instrument, instrument.lfo());
        that(
                "layer",
                instrument.layer() == null
                        || state.mixer().groups().contains(instrument.layer().group()));
        if (instrument.sampler() != null) {
            that("slices", !instrument.sampler().slices().isEmpty());
            below("slice", instrument.sampler().slices(), instrument.sampler().nextSliceId());
            instrument.sampler().slices().forEach(slice -> that("slice " + slice, slice.start() < slice.end()));
        }
    }

    private void eq(Eq eq) {
        that("bands", eq == null || eq.isWhole());
    }

    private void lfo(Instrument instrument, Lfo lfo) {
        switch (lfo.target()) {
            case SOURCE_PARAM -> that("lfo source", instrument.source().type().param(lfo.param()) != null);
            case EFFECT_PARAM ->
                that("lfo effect", instrument.chain().get(lfo.effect()).type().param(lfo.param()) != null);
            default -> that("lfo", lfo.param() == null && lfo.effect() == null);
        }
    }

    private void chain(EffectChain chain) {
        Set<Integer> ids = new HashSet<>();
        for (Effect effect : chain.effects()) {
            that("effect id", ids.add(effect.id()) && effect.id() < chain.nextId());
            effect.params()
                    .forEach((param, value) ->
                            that(param, effect.type().param(param).allows(value)));
        }
    }

    private void tracks() {
        for (int track : state.pianoRoll().tracks().ids()) {
            that("track of nobody", isThere(track));
            that("empty track", !state.pianoRoll().notes(track).isEmpty());
        }
        for (int id : state.sequencer().kits().ids()) {
            Kit kit = state.sequencer().kit(id);
            that("kit of nobody", isThere(id));
            that("pads", kit.pads().size() == Kit.PADS && kit.patterns().size() == Kit.PATTERNS);
            kit.pads().forEach(this::pad);
        }
    }

    private void pad(PadSound pad) {
        name("pad", pad.name());
        that("pad on nobody", pad.instrument() == null || isThere(pad.instrument()));
        that("pad's span", pad.start() < pad.end());
    }

    private void strips() {
        below("bus", state.mixer().buses(), state.mixer().nextBusId());
        below("group", state.mixer().groups(), state.mixer().nextGroupId());
        chain(state.mixer().master().chain());
        for (Bus bus : state.mixer().buses()) {
            name("bus", bus.name());
            chain(bus.chain());
        }
        for (Group group : state.mixer().groups()) {
            group(group);
        }
    }

    private void group(Group group) {
        name("group", group.name());
        chain(group.chain());
        eq(group.eq());
        output(group.output());
        sends(group.sends());
        that(
                "group of fewer than two",
                state.instruments().byId().values().stream()
                                .filter(each ->
                                        each.layer() != null && each.layer().group() == group.id())
                                .count()
                        >= 2);
    }

    private void output(String output) {
        StripAddress strip = StripAddress.parse(output);
        that(
                "output " + output,
                strip != null
                        && strip.toString().equals(output)
                        && state.mixer().chain(strip) != null);
    }

    private void sends(IdMap<Send> sends) {
        for (int bus : sends.ids()) {
            that("send to nowhere", state.mixer().buses().contains(bus));
        }
    }

    private void song() {
        below("clip", state.arrangement().clips(), state.arrangement().nextClipId());
        below("placement", state.arrangement().placements(), state.arrangement().nextPlacementId());
        for (Clip clip : state.arrangement().clips()) {
            name("clip", clip.name());
            that("clip of nobody", isThere(clip.instrument()));
            for (ClipLane lane : clip.lanes()) {
                that(
                        "clip's lane",
                        lane.target() instanceof Target.OfInstrument part && part.instrument() == clip.instrument());
                target(lane.target());
            }
        }
        for (Placement placement : state.arrangement().placements()) {
            that("placed clip", state.arrangement().clips().contains(placement.clip()));
            that("placed on nobody", isThere(placement.instrument()));
        }
    }

    private void movement() {
        below("lane", state.automation().lanes(), state.automation().nextId());
        below("mapping", state.midi().ccMappings(), state.midi().nextId());
        below("voice", state.generators().voices(), state.generators().nextId());
        Set<Target> targets = new HashSet<>();
        for (Lane lane : state.automation().lanes()) {
            that("two lanes for " + lane.target(), targets.add(lane.target()));
            target(lane.target());
        }
        for (CcMapping mapping : state.midi().ccMappings()) {
            target(mapping.target());
        }
        for (GeneratorVoice voice : state.generators().voices()) {
            name("voice", voice.name());
            that("voice on nobody", voice.instrument() == null || isThere(voice.instrument()));
            that("voice's range", voice.softest() <= voice.loudest() && voice.lowestOctave() <= voice.highestOctave());
        }
    }

    /** A source may be exchanged for one without that parameter, and back; anything else must be there. */
    private void target(Target target) {
        boolean isReached = target instanceof Target.SourceParam source
                ? isThere(source.instrument())
                : Targets.spec(state, target) != null;
        that("target " + target, isReached);
    }

    private boolean isThere(int instrument) {
        return state.instruments().get(instrument) != null;
    }

    private void below(String what, IdMap<?> entities, int nextId) {
        for (int id : entities.ids()) {
            that(what + "'s id", id >= 1 && id < nextId);
        }
    }

    private static List<Integer> ids(IdMap<?> map) {
        return Arrays.stream(map.ids()).boxed().toList();
    }

    private void name(String what, String name) {
        that(what + "'s name", !name.isEmpty() && name.equals(SafeText.clean(name, 32)));
    }

    private void that(String what, boolean holds) {
        if (!holds) {
            complaints.add(what);
        }
    }
}
