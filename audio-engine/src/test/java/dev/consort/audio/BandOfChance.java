package dev.consort.audio;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.Mixer;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.performance.Layer;
import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.Tuning;
import java.util.List;
import java.util.Random;

/** Short songs with everything that a desk has, wired as chance has it: what hears what, and what goes where. */
final class BandOfChance {
    private static final int MOST_BUSES = 3;
    private static final int MOST_GROUPS = 2;
    private static final int TICKS = 900;

    private final Random random;
    private final int buses;
    private final int groups;
    private NetworkState state = NetworkState.EMPTY;

    private BandOfChance(long seed) {
        random = new Random(seed);
        buses = random.nextInt(MOST_BUSES + 1);
        groups = random.nextInt(MOST_GROUPS + 1);
    }

    /**
     * A song.
     *
     * @param listens whether something hears a bus
     */
    static NetworkState song(long seed, boolean listens) {
        BandOfChance band = new BandOfChance(seed);
        band.tune();
        band.wire();
        int size = 2 + band.random.nextInt(6);
        for (int id = 1; id <= size; id++) {
            band.join(id);
        }
        if (listens) {
            band.listen(size + 1);
        }
        return band.state;
    }

    private void tune() {
        state = state.withSession(state.session().withTuning(any(Tuning.values()), 440, JustFlavor.FIVE_LIMIT));
    }

    private void wire() {
        Mixer mixer = state.mixer();
        for (int id = 1; id <= buses; id++) {
            mixer = mixer.plus(new Bus(id, "b" + id, 0.7, 0, false, false).withChain(chain(2)));
        }
        for (int id = 1; id <= groups; id++) {
            mixer = mixer.plus(Group.of(id, "g" + id).edit(draft -> {
                draft.chain = chain(2);
                draft.output = output();
                draft.sends = sends();
            }));
        }
        state = state.withMixer(mixer);
        move(new Target.StripParam("Bus 1", StripParameter.LEVEL));
        move(new Target.StripParam("Group 1", StripParameter.PAN));
        move(new Target.StripParam("Master", StripParameter.LEVEL));
    }

    private void join(int id) {
        Instrument part = Instrument.of(id, "i" + id, any(SourceType.values())).edit(draft -> {
            draft.chain(chain(3));
            draft.output = output();
            draft.sends = sends();
            draft.level = 0.3;
            draft.polyphonic = random.nextInt(4) > 0;
            draft.layer = random.nextBoolean() ? null : new Layer(1 + random.nextInt(MOST_GROUPS), 0);
            draft.filter = random.nextBoolean() ? null : new Filter(any(FilterType.values()), 900, 0.4, true);
            draft.lfo = new Lfo(true, 5, 0.6, any(LfoShape.values()), LfoTarget.FILTER_CUTOFF, null, null);
        });
        state = Bands.with(state, part);
        state = state.withPianoRoll(state.pianoRoll().withNotes(id, notes()));
        move(new Target.InstrumentParam(id, any(InstrumentParameter.values())));
        part.effects().forEach(effect -> move(new Target.EffectSwitch(id, effect.id())));
    }

    /** An instrument that plays what a bus carries, and an effect that a bus steers. */
    private void listen(int id) {
        Source heard = Source.of(SourceType.BUS_IN).withParam("bus", 1 + random.nextInt(MOST_BUSES));
        state = Bands.with(state, Instrument.of(id, "in", SourceType.BUS_IN).edit(draft -> {
            draft.source = heard.withParam("gain", 0.5);
            draft.output = output();
        }));
        EffectType type = random.nextBoolean() ? EffectType.SIDECHAIN_COMPRESSOR : EffectType.CROSSFADER;
        Effect steered = Effect.of(1, type).withParam("bus", 1 + random.nextInt(MOST_BUSES));
        EffectChain alone = new EffectChain(List.of(steered), 2);
        Mixer mixer = state.mixer();
        int place = random.nextInt(4);
        if (place == 0) {
            state = Bands.edited(state, 1, draft -> draft.chain(alone));
        } else if (place == 1 && buses > 0) {
            state = state.withMixer(mixer.withBuses(mixer.buses().update(1, bus -> bus.withChain(alone))));
        } else if (place == 2 && groups > 0) {
            state = state.withMixer(
                    mixer.withGroups(mixer.groups().update(1, group -> group.edit(draft -> draft.chain = alone))));
        } else {
            state = state.withMixer(mixer.withMaster(mixer.master().withChain(alone)));
        }
    }

    private EffectChain chain(int most) {
        EffectChain chain = EffectChain.EMPTY;
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            EffectType type = any(EffectType.values());
            boolean listens = type.params().stream().anyMatch(spec -> spec.isBus());
            chain = listens ? chain : chain.plus(type);
        }
        return chain;
    }

    private String output() {
        int bus = random.nextInt(buses + 2);
        return bus == 0 || bus > buses ? Instrument.TO_MASTER : "Bus " + bus;
    }

    private IdMap<Send> sends() {
        IdMap<Send> sends = IdMap.empty();
        for (int bus = 1; bus <= buses; bus++) {
            sends = random.nextBoolean() ? sends : sends.with(bus, new Send(0.4, true, any(SendTap.values())));
        }
        return sends;
    }

    private NoteMap notes() {
        NoteMap notes = NoteMap.empty();
        for (int i = 0; i < 14; i++) {
            Note note = new Note(1 + random.nextInt(300), 40 + random.nextInt(80));
            notes = notes.with(random.nextInt(TICKS), 36 + random.nextInt(48), note);
        }
        return notes;
    }

    private void move(Target target) {
        PointMap points = PointMap.empty();
        for (int i = 0; i < 4; i++) {
            Point point = new Point(random.nextDouble(), any(PointCurve.values()));
            points = points.with(random.nextInt(TICKS), point);
        }
        state = state.withAutomation(state.automation().plus(Lane.of(target).withPoints(points)));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
