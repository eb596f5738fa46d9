package dev.consort.audio.midi;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.StepResolution;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.protocol.text.SafeText;
import java.util.List;
import java.util.Random;

/** Sessions of every kind, from the throws of a die. */
final class RandomSession {
    private static final String LETTERS = "abc XYZ 0189 .-_/\\äöüßéñ鼓кβ🥁'\"";

    private final Random random;
    private final boolean late;
    private NetworkState state = NetworkState.EMPTY;

    private RandomSession(Random random) {
        this.random = random;
        late = random.nextInt(15) == 0;
    }

    static NetworkState of(Random random) {
        RandomSession session = new RandomSession(random);
        session.assemble();
        return session.state;
    }

    private void assemble() {
        int band = random.nextInt(4) == 0 ? 40 : 1 + random.nextInt(6);
        for (int i = 0; i < band; i++) {
            instrument();
        }
        state = state.withSession(session());
        song();
    }

    private void instrument() {
        SourceType[] types = SourceType.values();
        SourceType type = random.nextInt(3) == 0 ? SourceType.DRUM_KIT : types[random.nextInt(types.length)];
        int id = state.instruments().nextId();
        Instrument instrument = Instrument.of(id, text("Nobody"), type).edit(draft -> {
            draft.level = random.nextInt(101) / 100.0;
            draft.pan = (random.nextInt(201) - 100) / 100.0;
        });
        state = state.withInstruments(state.instruments().plus(instrument))
                .withPianoRoll(state.pianoRoll().withNotes(id, notes(random.nextInt(60), 4000)));
        if (type.isDrums()) {
            state = state.withSequencer(
                    state.sequencer().withKits(state.sequencer().kits().with(id, kit())));
        }
    }

    private String text(String otherwise) {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        String clean = SafeText.clean(text.toString(), 32);
        return clean.isEmpty() ? otherwise : clean;
    }

    /** Few pitches, so that many notes lie over each other. */
    private NoteMap notes(int count, int length) {
        NoteMap notes = NoteMap.empty();
        for (int i = 0; i < count; i++) {
            int tick = late && random.nextInt(20) == 0 ? Ticks.LAST - random.nextInt(100) : random.nextInt(length);
            Double chance = random.nextInt(5) == 0 ? random.nextDouble() : null;
            int duration = 1 + random.nextInt(random.nextInt(10) == 0 ? 1_966_080 : 2000);
            notes = notes.with(tick, pitch(), new Note(duration, 1 + random.nextInt(127), chance));
        }
        return notes;
    }

    private int pitch() {
        return random.nextInt(3) == 0 ? random.nextInt(128) : 60 + random.nextInt(3);
    }

    private Kit kit() {
        Kit kit = Kit.EMPTY
                .withResolution(StepResolution.values()[random.nextInt(4)])
                .withChain(random.nextBoolean() ? List.of() : List.of(random.nextInt(4), random.nextInt(4)));
        for (int i = random.nextInt(30); i > 0; i--) {
            int pad = random.nextInt(12);
            int step = random.nextInt(20);
            Double chance = random.nextInt(5) == 0 ? random.nextDouble() : null;
            kit = kit.update(
                    random.nextInt(4),
                    pattern -> pattern.withSteps(pattern.steps()
                            .with(pad, step, new dev.consort.protocol.state.sequencer.Step(99, chance, null))));
        }
        return kit;
    }

    private Session session() {
        TempoMap tempos = TempoMap.empty();
        for (int i = random.nextInt(5); i > 0; i--) {
            tempos = tempos.from(random.nextInt(10_000), (50 + random.nextInt(150)) / 100.0);
        }
        Scale[] scales = Scale.values();
        return Session.DEFAULT
                .withName(text("Jam"))
                .withBpm(Math.round((20 + 380 * random.nextDouble()) * 100) / 100.0)
                .withTempoMap(tempos.isEmpty() ? null : tempos)
                .withKey(PitchClass.values()[random.nextInt(12)], scales[random.nextInt(scales.length)])
                .withTimeSignature(new TimeSignature(1 + random.nextInt(32), 1 << random.nextInt(6)));
    }

    private void song() {
        int band = state.instruments().order().size();
        for (int i = random.nextInt(5); i > 0; i--) {
            Clip clip = new Clip(
                    "clip", 1 + random.nextInt(band), 1 + random.nextInt(4000), notes(20, 4000), IdMap.empty());
            Integer length = random.nextBoolean() ? null : 1 + random.nextInt(20_000);
            Placement placement = new Placement(
                    state.arrangement().nextClipId(), 1 + random.nextInt(band), random.nextInt(40_000), length);
            state = state.withArrangement(state.arrangement().plus(clip).plus(placement));
        }
        TransportMode mode = random.nextInt(3) == 0 ? TransportMode.SONG : TransportMode.PATTERN;
        state = state.withTransport(state.transport().withMode(mode));
    }
}
