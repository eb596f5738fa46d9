package dev.consort.audio.sequencer;

import dev.consort.audio.Bands;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.Humanize;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.ClipLane;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Generators;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.PianoRoll;
import dev.consort.protocol.state.performance.ArpDirection;
import dev.consort.protocol.state.performance.ArpRate;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.Layer;
import dev.consort.protocol.state.performance.SwingGrid;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.state.sequencer.StepResolution;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Sessions in which everything plays that a sequencer plays, and edits of all of it, from the throws of a die. */
final class RichSession {
    static final int BAND = 6;
    static final int KIT = 6;

    private final Random random;
    private NetworkState state = NetworkState.EMPTY;

    RichSession(long seed) {
        random = new Random(seed);
        for (int id = 1; id <= BAND; id++) {
            SourceType type = id == KIT ? SourceType.DRUM_KIT : SourceType.SAW;
            state = Bands.with(state, Instrument.of(id, "i" + id, type));
        }
        state = state.withSequencer(state.sequencer().withKitFor(KIT));
        for (int i = 0; i < 60; i++) {
            edit();
        }
        clips();
    }

    NetworkState state() {
        return state;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Changes something. */
    NetworkState edit() {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> note();
            case 3 -> groove();
            case 4 -> arpeggiator();
            case 5 -> layer();
            case 6 -> kit();
            case 7 -> generators();
            case 8 -> automation();
            case 9 -> session();
            case 10 -> place();
            default -> instrument(draft -> draft.chord = random.nextBoolean() ? null : any(ChordShape.values()));
        }
        return state;
    }

    /** Changes something of the transport, besides whether it rolls. */
    NetworkState transport() {
        int start = random.nextInt(1000);
        state = state.withTransport(state.transport()
                .withLoop(random.nextInt(4) > 0, start, start + 1 + random.nextInt(1500))
                .withMode(any(TransportMode.values()))
                .withStartTick(random.nextInt(1200)));
        return state;
    }

    NetworkState playing(boolean on) {
        state = Bands.playing(state, on);
        return state;
    }

    /** Takes away all that plays by itself, and rolls on. */
    NetworkState emptied() {
        state = state.withPianoRoll(PianoRoll.EMPTY)
                .withArrangement(Arrangement.EMPTY)
                .withSequencer(dev.consort.protocol.state.sequencer.Sequencer.EMPTY)
                .withGenerators(Generators.EMPTY);
        return playing(true);
    }

    NetworkState looped(int start, int end, TransportMode mode) {
        state = Bands.looped(state, start, end);
        state = state.withTransport(state.transport().withMode(mode));
        return state;
    }

    /** Takes an instrument away, or puts it back. */
    NetworkState band() {
        int id = 1 + random.nextInt(BAND - 1);
        boolean isThere = state.instruments().byId().contains(id);
        state = isThere
                ? state.withInstruments(state.instruments().without(id))
                : Bands.with(state, Instrument.of(id, "i" + id, SourceType.SAW));
        return state;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void instrument(Consumer<Instrument.Draft> edit) {
        int id = 1 + random.nextInt(BAND);
        if (state.instruments().byId().contains(id)) {
            state = Bands.edited(state, id, edit);
        }
    }

    private void note() {
        int id = 1 + random.nextInt(BAND - 1);
        NoteMap notes = state.pianoRoll().notes(id);
        int tick = random.nextInt(1920);
        int pitch = 50 + random.nextInt(20);
        Double chance = random.nextInt(4) == 0 ? random.nextDouble() : null;
        Note note = new Note(1 + random.nextInt(900), 1 + random.nextInt(127), chance);
        if (random.nextInt(4) == 0 && !notes.isEmpty()) {
            int[] first = {-1, -1};
            notes.window(tick, 4000, (at, key, any) -> {
                first[0] = at;
                first[1] = key;
            });
            notes = first[0] < 0 ? notes : notes.without(first[0], first[1]);
        } else {
            notes = notes.with(tick, pitch, note);
        }
        state = state.withPianoRoll(state.pianoRoll().withNotes(id, notes));
    }

    private void groove() {
        instrument(draft -> draft.groove = random.nextInt(3) == 0
                ? null
                : new Groove(
                        random.nextDouble(),
                        any(SwingGrid.values()),
                        random.nextDouble(),
                        random.nextDouble(),
                        random.nextInt(101) - 50));
    }

    private void arpeggiator() {
        instrument(draft -> draft.arpeggiator = new Arpeggiator(
                random.nextBoolean(),
                any(ArpDirection.values()),
                any(ArpRate.values()),
                1 + random.nextInt(4),
                0.1 + 0.9 * random.nextDouble()));
    }

    private void layer() {
        instrument(draft -> draft.layer = random.nextInt(3) == 0 ? null : new Layer(1, random.nextInt(5) - 2));
    }

    private void kit() {
        state = state.withSequencer(state.sequencer().update(KIT, this::changed));
    }

    private Kit changed(Kit kit) {
        int pad = random.nextInt(Kit.PADS);
        Integer other = random.nextInt(3) > 0 ? null : 1 + random.nextInt(BAND);
        PadSound sound = new PadSound("p", random.nextDouble(), 0, 1, false, random.nextInt(5), null, other, null);
        return switch (random.nextInt(5)) {
            case 0 -> kit.withPad(pad, sound);
            case 1 ->
                kit.withChain(random.nextBoolean() ? List.of() : List.of(0, 1, 0))
                        .withSwing(random.nextDouble());
            case 2 -> kit.withResolution(any(StepResolution.values()));
            default ->
                kit.update(random.nextInt(2), pattern -> pattern.withLength(1 + random.nextInt(16))
                        .withSteps(pattern.steps().with(pad, random.nextInt(16), new Step(90, 0.7, 2))));
        };
    }

    private void generators() {
        Algorithm algorithm =
                any(new Algorithm[] {Algorithm.Euclidean.DEFAULT, Algorithm.Markov.DEFAULT, Algorithm.LSystem.DEFAULT});
        GeneratorVoice voice = GeneratorVoice.of("v", 1 + random.nextInt(BAND), algorithm, random.nextInt());
        IdMap<GeneratorVoice> voices = state.generators().voices();
        int id = 1 + random.nextInt(3);
        state = state.withGenerators(
                state.generators().withVoices(random.nextInt(3) == 0 ? voices.without(id) : voices.with(id, voice)));
    }

    private void automation() {
        Target target = any(new Target[] {
            new Target.Tempo(),
            new Target.Measure(),
            new Target.MacroLevel(Macro.DENSITY),
            new Target.InstrumentParam(1 + random.nextInt(BAND), InstrumentParameter.SWING),
            new Target.InstrumentParam(1 + random.nextInt(BAND), InstrumentParameter.TIMING_OFFSET),
            new Target.InstrumentParam(1 + random.nextInt(BAND), InstrumentParameter.HUMANIZE_TIMING),
            new Target.InstrumentParam(1 + random.nextInt(BAND), InstrumentParameter.LEVEL)
        });
        int known = state.automation().laneOf(target);
        Lane lane = known == 0 ? Lane.of(target) : state.automation().lanes().get(known);
        double value = target instanceof Target.Tempo ? 0.1 + 0.4 * random.nextDouble() : random.nextDouble();
        Point point = new Point(value, any(PointCurve.values()));
        Lane longer = lane.withPoints(lane.points().with(random.nextInt(1920), point));
        state = state.withAutomation(
                known == 0
                        ? state.automation().plus(longer)
                        : state.automation()
                                .withLanes(state.automation().lanes().with(known, longer)));
    }

    private void session() {
        state = state.withSession(state.session()
                .withBpm(60 + random.nextInt(200))
                .withSwing(random.nextDouble())
                .withClick(new Click(random.nextBoolean(), 1))
                .withHumanize(new Humanize(random.nextDouble(), random.nextDouble()))
                .withTempoMap(TempoMap.empty()
                        .from(random.nextInt(900), 0.5 + random.nextDouble())
                        .from(1000, 1.5)));
    }

    private void clips() {
        for (int id = 1; id < BAND; id++) {
            PointMap points = PointMap.empty().with(0, new Point(0.2, PointCurve.LINEAR));
            Target target = new Target.InstrumentParam(id, InstrumentParameter.SWING);
            state = state.withArrangement(state.arrangement()
                    .plus(new Clip(
                            "c" + id,
                            id,
                            1 + random.nextInt(1000),
                            state.pianoRoll().notes(id),
                            IdMap.of(1, new ClipLane(target, points)))));
        }
        for (int i = 0; i < 10; i++) {
            place();
        }
    }

    private void place() {
        int[] clips = state.arrangement().clips().ids();
        if (clips.length > 0) {
            Integer length = random.nextBoolean() ? null : 1 + random.nextInt(1500);
            Placement placement = new Placement(
                    clips[random.nextInt(clips.length)], 1 + random.nextInt(BAND - 1), random.nextInt(1500), length);
            state = state.withArrangement(state.arrangement().plus(placement));
        }
    }
}
