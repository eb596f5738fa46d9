package dev.consort.audio.dawproject;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.ClipLane;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.performance.Layer;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.state.sequencer.StepMap;
import dev.consort.protocol.state.sequencer.StepResolution;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.List;
import java.util.Random;

/** A session of whatever there is, by the throw of dice. */
final class RandomSession {
    private static final List<String> NAMES = List.of(
            "Bass", "<&\"'>", "]]>", "\u0000\u001b[2J", "a\uD800b", "\uFFFE\uFFFF", "\uD83E\uDD41 drums", "a\tb\nc");

    private final Random dice;
    private NetworkState state = NetworkState.EMPTY;
    private int instruments;
    private int buses;
    private int groups;

    private RandomSession(long seed) {
        dice = new Random(seed);
    }

    static NetworkState of(long seed) {
        RandomSession session = new RandomSession(seed);
        session.mixer();
        session.band();
        session.song();
        session.movement();
        session.time();
        return session.state;
    }

    private void mixer() {
        buses = dice.nextInt(4);
        groups = dice.nextInt(3);
        for (int id = 1; id <= buses; id++) {
            Bus bus = new Bus(id, name(), dice.nextDouble(), pan(), odds(), odds()).withChain(effects());
            state = state.withMixer(state.mixer().plus(bus));
        }
        for (int id = 1; id <= groups; id++) {
            Group group = Group.of(id, name()).edit(draft -> {
                draft.eq = odds() ? eq() : null;
                draft.chain = effects();
                draft.output = output();
                draft.sends = sends();
            });
            state = state.withMixer(state.mixer().plus(group));
        }
        state = state.withMixer(state.mixer().withMaster(state.mixer().master().withChain(effects())));
    }

    private void band() {
        instruments = dice.nextInt(6);
        for (int id = 1; id <= instruments; id++) {
            SourceType source = odds() ? SourceType.DRUM_KIT : one(SourceType.values());
            Instrument instrument = Instrument.of(id, name(), source).edit(this::shape);
            state = state.withInstruments(state.instruments().plus(instrument))
                    .withPianoRoll(state.pianoRoll().withNotes(id, notes(16 * 1920)));
            if (source.isDrums() && odds()) {
                state = state.withSequencer(
                        state.sequencer().withKits(state.sequencer().kits().with(id, kit())));
            }
        }
    }

    private void shape(Instrument.Draft draft) {
        draft.level = dice.nextDouble();
        draft.pan = pan();
        draft.mute = odds();
        draft.solo = odds();
        draft.filter = odds() ? new Filter(one(FilterType.values()), hertz(), dice.nextDouble(), odds()) : null;
        draft.eq = odds() ? eq() : null;
        draft.chain(effects());
        draft.output = output();
        draft.sends = sends();
        draft.layer = groups > 0 && odds() ? new Layer(1 + dice.nextInt(groups), 0) : null;
    }

    private Kit kit() {
        Kit kit = Kit.EMPTY.withResolution(one(StepResolution.values())).withCurrent(dice.nextInt(4));
        for (int number = 0; number < Kit.PATTERNS; number++) {
            StepMap steps = StepMap.empty();
            for (int i = dice.nextInt(12); i > 0; i--) {
                steps = steps.with(dice.nextInt(12), dice.nextInt(64), new Step(velocity(), chance(), semitones()));
            }
            StepMap hits = steps;
            kit = kit.update(
                    number, pattern -> pattern.withLength(1 + dice.nextInt(64)).withSteps(hits));
        }
        PadSound elsewhere = new PadSound("Pad", 1, 0, 1, false, 3, null, 1 + dice.nextInt(8), dice.nextInt(128));
        return kit.withPad(dice.nextInt(12), elsewhere).withChain(odds() ? List.of(1, 2, 2) : List.of());
    }

    private void song() {
        for (int i = instruments == 0 ? 0 : dice.nextInt(5); i > 0; i--) {
            int owner = 1 + dice.nextInt(instruments);
            IdMap<ClipLane> lanes = odds()
                    ? IdMap.empty()
                    : IdMap.of(
                            1,
                            new ClipLane(
                                    new Target.InstrumentParam(owner, one(InstrumentParameter.values())), points()));
            Clip clip = new Clip(name(), owner, 1 + dice.nextInt(3840), notes(3840), lanes);
            state = state.withArrangement(state.arrangement().plus(clip));
        }
        int clips = state.arrangement().clips().size();
        for (int i = clips == 0 ? 0 : dice.nextInt(10); i > 0; i--) {
            Integer length = odds() ? null : 1 + dice.nextInt(9000);
            Placement placement =
                    new Placement(1 + dice.nextInt(clips), 1 + dice.nextInt(instruments), dice.nextInt(20_000), length);
            state = state.withArrangement(state.arrangement().plus(placement));
        }
    }

    private void movement() {
        for (int i = dice.nextInt(16); i > 0; i--) {
            Target target = target();
            if (state.automation().laneOf(target) == 0) {
                Lane lane = new Lane(target, dice.nextInt(5) > 0, odds(), points());
                state = state.withAutomation(state.automation().plus(lane));
            }
        }
    }

    private Target target() {
        int instrument = 1 + dice.nextInt(6);
        int effect = 1 + dice.nextInt(3);
        String strip = one(new String[] {"Master", "Bus 1", "Bus 2", "Group 1", "nowhere"});
        return switch (dice.nextInt(11)) {
            case 0 -> new Target.Tempo();
            case 1 -> new Target.Measure();
            case 2 -> new Target.MacroLevel(one(Macro.values()));
            case 3 -> new Target.SourceParam(instrument, "detune");
            case 4 -> new Target.EffectParam(instrument, effect, one(new String[] {"low", "midGain", "high", "mix"}));
            case 5 -> new Target.EffectSwitch(instrument, effect);
            case 6 -> new Target.EqParam(instrument, 1 + dice.nextInt(12), one(EqParameter.values()));
            case 7 -> new Target.SendLevel(instrument, 1 + dice.nextInt(3));
            case 8 -> new Target.StripParam(strip, one(StripParameter.values()));
            case 9 -> new Target.StripEffectParam(strip, effect, "midGain");
            default -> new Target.InstrumentParam(instrument, one(InstrumentParameter.values()));
        };
    }

    private void time() {
        TempoMap map = TempoMap.empty();
        for (int i = dice.nextInt(4); i > 0; i--) {
            map = map.from(dice.nextInt(9000), 0.5 + dice.nextDouble());
        }
        TimeSignature measure = new TimeSignature(1 + dice.nextInt(32), 1 << dice.nextInt(6));
        state = state.withSession(state.session()
                        .withName(name())
                        .withBpm(20 + 380 * dice.nextDouble())
                        .withTempoMap(map.isEmpty() ? null : map)
                        .withTimeSignature(measure))
                .withTransport(state.transport()
                        .withLoop(odds(), 0, 1 + dice.nextInt(9000))
                        .withMode(one(TransportMode.values())));
    }

    private EffectChain effects() {
        EffectChain chain = EffectChain.EMPTY;
        for (int i = dice.nextInt(4); i > 0; i--) {
            boolean enabled = odds();
            chain = chain.plus(odds() ? EffectType.PARA_EQ : one(EffectType.values()));
            chain = chain.update(chain.nextId() - 1, effect -> effect.withEnabled(enabled));
        }
        return chain;
    }

    private Eq eq() {
        Eq eq = Eq.FLAT.withEnabled(odds());
        EqBand band = new EqBand(
                one(EqBandType.values()), hertz(), 48 * dice.nextDouble() - 24, 0.1 + dice.nextDouble(), odds());
        return eq.withBand(1 + dice.nextInt(12), band);
    }

    private IdMap<Send> sends() {
        IdMap<Send> sends = IdMap.empty();
        for (int bus = 1; bus <= buses; bus++) {
            sends = odds() ? sends : sends.with(bus, new Send(dice.nextDouble(), odds(), one(SendTap.values())));
        }
        return sends;
    }

    private NoteMap notes(int before) {
        NoteMap notes = NoteMap.empty();
        for (int i = dice.nextInt(12); i > 0; i--) {
            Note note = new Note(1 + dice.nextInt(2000), velocity(), chance());
            notes = notes.with(dice.nextInt(before), dice.nextInt(128), note);
        }
        return notes;
    }

    private PointMap points() {
        PointMap points = PointMap.empty();
        for (int i = dice.nextInt(5); i > 0; i--) {
            points = points.with(dice.nextInt(4000), new Point(dice.nextDouble(), one(PointCurve.values())));
        }
        return points;
    }

    private String output() {
        return buses > 0 && odds() ? "Bus " + (1 + dice.nextInt(buses)) : Instrument.TO_MASTER;
    }

    private String name() {
        return NAMES.get(dice.nextInt(NAMES.size()));
    }

    private Double chance() {
        return odds() ? null : dice.nextDouble();
    }

    private Integer semitones() {
        return odds() ? null : dice.nextInt(49) - 24;
    }

    private int velocity() {
        return 1 + dice.nextInt(127);
    }

    private double hertz() {
        return 20 + 19_980 * dice.nextDouble();
    }

    private double pan() {
        return 2 * dice.nextDouble() - 1;
    }

    private boolean odds() {
        return dice.nextBoolean();
    }

    private <T> T one(T[] of) {
        return of[dice.nextInt(of.length)];
    }
}
