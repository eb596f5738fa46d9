package dev.consort.protocol.action;

import dev.consort.protocol.generator.Generator;
import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.range.Velocity;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Generators;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.function.UnaryOperator;

/** The single generators. */
public sealed interface GeneratorVoiceAction extends GeneratorAction {
    /** Most voices in a session. */
    int MOST = 64;

    private static Access ownerOfVoice(int voice) {
        return Access.depending(state -> {
            GeneratorVoice found = state.generators().voices().get(voice);
            boolean isFree = found == null || found.instrument() == null;
            return isFree ? Access.player() : Access.owner(found.instrument());
        });
    }

    private static Check known(NetworkState state, int voice) {
        return Check.that(state.generators().voices().contains(voice), "there is no generator " + voice);
    }

    private static Outcome edit(NetworkState state, int voice, UnaryOperator<GeneratorVoice> change) {
        Generators generators = state.generators();
        return known(state, voice)
                .then(() -> state.withGenerators(
                        generators.withVoices(generators.voices().update(voice, change))));
    }

    /** An action on one voice that is there. */
    sealed interface OnVoice extends GeneratorVoiceAction {
        /** The voice's id. */
        int voice();

        @Override
        default Access access() {
            return ownerOfVoice(voice());
        }
    }

    /** Adds a voice that plays on an instrument. The same seed makes the same notes; absent, its number is the seed. */
    record AddVoice(
            int instrument,
            Algorithm algorithm,
            @MayBeAbsent @Text String name,
            @MayBeAbsent Integer seed) implements GeneratorVoiceAction {
        @Override
        public Access access() {
            return Access.owner(instrument);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Generators generators = state.generators();
            int id = generators.nextId();
            String label = name == null ? "Generator " + id : Check.clean(name);
            GeneratorVoice made = GeneratorVoice.of(label, instrument, algorithm, seed == null ? id : seed);
            return Check.instrument(state, instrument)
                    .and(() -> AlgorithmCheck.of(algorithm))
                    .and(
                            () -> generators.voices().size() < MOST && id < Integer.MAX_VALUE,
                            () -> "a session has at most " + MOST + " generators")
                    .then(() -> state.withGenerators(generators.plus(made)));
        }
    }

    /** Removes a voice. */
    record RemoveVoice(int voice) implements OnVoice {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Generators generators = state.generators();
            return known(state, voice)
                    .then(() -> state.withGenerators(
                            generators.withVoices(generators.voices().without(voice))));
        }
    }

    /** Gives a voice another name. */
    record RenameVoice(int voice, @Text String name) implements OnVoice {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, voice, v -> v.withName(Check.clean(name)));
        }
    }

    /** Lets a voice play, or no longer. */
    record SetVoiceEnabled(int voice, boolean enabled) implements OnVoice {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, voice, v -> v.withEnabled(enabled));
        }
    }

    /** Lets a voice play on another instrument; needs the owners of both. Absent is none. */
    record SetVoiceInstrument(int voice, @MayBeAbsent Integer instrument) implements OnVoice {
        @Override
        public Access access() {
            Access own = ownerOfVoice(voice);
            return instrument == null ? own : own.and(Access.owner(instrument));
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Check there = instrument == null ? Check.start() : Check.instrument(state, instrument);
            return there.thenCheck(() -> edit(state, voice, v -> v.withInstrument(instrument)));
        }
    }

    /** Sets how a voice makes up its notes. */
    record SetVoiceAlgorithm(int voice, Algorithm algorithm) implements OnVoice {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return AlgorithmCheck.of(algorithm).thenCheck(() -> edit(state, voice, v -> v.withAlgorithm(algorithm)));
        }
    }

    /** Sets how long a voice's steps are. */
    record SetVoiceRate(int voice, GeneratorRate rate) implements OnVoice {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, voice, v -> v.withRate(rate));
        }
    }

    /** Sets how soft and how loud a voice plays. */
    record SetVoiceVelocities(
            int voice, @Velocity int softest, @Velocity int loudest) implements OnVoice {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.that(softest <= loudest, "the softest velocity is above the loudest")
                    .thenCheck(() -> edit(state, voice, v -> v.withVelocities(softest, loudest)));
        }
    }

    /** Sets in which octaves a voice plays; 4 begins with middle c. */
    record SetVoiceOctaves(
            int voice,
            @Range(min = 0, max = 8) int lowestOctave,
            @Range(min = 0, max = 8) int highestOctave) implements OnVoice {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.that(lowestOctave <= highestOctave, "the lowest octave is above the highest")
                    .thenCheck(() -> edit(state, voice, v -> v.withOctaves(lowestOctave, highestOctave)));
        }
    }

    /** Lets a voice make up other notes. */
    record SetVoiceSeed(int voice, int seed) implements OnVoice {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, voice, v -> v.withSeed(seed));
        }
    }

    /**
     * Writes what a voice makes up into its instrument's track, enabled or not: the notes that begin in a range, its end
     * not included. What is at the same places already is replaced, everything else stays.
     */
    record Capture(
            int voice,
            @Tick int from,
            @Range(min = 0, max = Tick.LAST + 1) int to) implements OnVoice {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return known(state, voice)
                    .and(() -> Check.that(
                            found(state).instrument() != null, "this generator plays on no instrument; give it one"))
                    .and(() -> Check.instrument(state, found(state).instrument()))
                    .and(() -> from < to, () -> "the range is empty; it has to end behind its beginning")
                    .and(
                            () -> to - from <= Length.LONGEST,
                            () -> "the range is too long; at most " + Length.LONGEST + " ticks")
                    .thenCheck(() -> written(state));
        }

        private GeneratorVoice found(NetworkState state) {
            return state.generators().voices().get(voice);
        }

        private Outcome written(NetworkState state) {
            GeneratorVoice plays = found(state);
            NoteEdits edits = new NoteEdits();
            Generator.of(plays, state.generators(), state.session())
                    .notes(from, to)
                    .forEach(note -> edits.put(note.tick(), note.pitch(), new Note(note.duration(), note.velocity())));
            NoteMap notes = edits.appliedTo(state.pianoRoll().notes(plays.instrument()));
            return Check.that(
                            notes.size() <= PianoRollAction.MOST,
                            "a track has at most " + PianoRollAction.MOST + " notes")
                    .then(() -> state.withPianoRoll(state.pianoRoll().withNotes(plays.instrument(), notes)));
        }
    }
}
