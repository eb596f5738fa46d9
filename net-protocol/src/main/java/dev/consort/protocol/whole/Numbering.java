package dev.consort.protocol.whole;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import java.util.function.ToIntFunction;

/** Whether every id is the one under which its entity stands, was given already, and leaves room for those to come. */
final class Numbering {
    /** Nobody gives so many ids; from here on it is far to where numbers turn over. */
    private static final int LAST = 1_000_000_000;

    private static final String NEXT = "the next id is from 1 to " + LAST;
    private static final String KNOWN = "an id is from 1 on and below the next one";
    private static final String OWN = "its id is not the one under which it stands";

    private final NetworkState state;
    private final Findings findings;

    Numbering(NetworkState state, Findings findings) {
        this.state = state;
        this.findings = findings;
    }

    void check() {
        given("instruments", state.instruments().byId(), state.instruments().nextId());
        given("buses", state.mixer().buses(), state.mixer().nextBusId());
        given("groups", state.mixer().groups(), state.mixer().nextGroupId());
        given("clips", state.arrangement().clips(), state.arrangement().nextClipId());
        given(
                "placements",
                state.arrangement().placements(),
                state.arrangement().nextPlacementId());
        given("lanes", state.automation().lanes(), state.automation().nextId());
        given("ccMappings", state.midi().ccMappings(), state.midi().nextId());
        given("voices", state.generators().voices(), state.generators().nextId());
        own("instruments", state.instruments().byId(), Instrument::id);
        own("buses", state.mixer().buses(), Bus::id);
        own("groups", state.mixer().groups(), Group::id);
        chains();
    }

    private void chains() {
        chain("master", state.mixer().master().chain());
        state.mixer().buses().forEach(bus -> chain("buses/" + bus.id(), bus.chain()));
        state.mixer().groups().forEach(group -> chain("groups/" + group.id(), group.chain()));
        for (Instrument instrument : state.instruments().byId()) {
            String place = "instruments/" + instrument.id();
            chain(place, instrument.chain());
            if (instrument.sampler() != null) {
                given(
                        place + "/slices",
                        instrument.sampler().slices(),
                        instrument.sampler().nextSliceId());
            }
        }
    }

    private void given(String place, IdMap<?> entities, int next) {
        findings.that(next >= 1 && next <= LAST, place, NEXT);
        for (int id : entities.ids()) {
            findings.that(id >= 1 && id < next, place, KNOWN);
        }
    }

    private <V> void own(String place, IdMap<V> entities, ToIntFunction<V> idOf) {
        entities.forEachEntry((id, each) ->
                findings.that(Integer.toString(idOf.applyAsInt(each)).equals(id), place + "/" + id, OWN));
    }

    private void chain(String place, EffectChain chain) {
        findings.that(chain.nextId() >= 1 && chain.nextId() <= LAST, place + "/effects", NEXT);
        for (Effect effect : chain.effects()) {
            findings.that(effect.id() >= 1, place + "/effects", KNOWN);
        }
    }
}
