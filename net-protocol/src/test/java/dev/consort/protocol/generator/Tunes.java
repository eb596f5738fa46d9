package dev.consort.protocol.generator;

import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.generator.Macros;
import dev.consort.protocol.state.theory.Mode;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import java.util.List;

/** A voice and all that shapes it, from where a test changes one thing. Sixteenths in C major, velocities 40 to 120. */
record Tunes(GeneratorVoice voice, Macros macros, Constraints constraints, Mode mode) {
    /** Ticks in a step. */
    static final int STEP = 120;

    /** The knobs in the places where the algorithm is played as it is, at full energy. */
    static final Macros NEUTRAL = new Macros(0.5, 0, 1, 0.5);

    static final Constraints NONE = new Constraints(false, 0, 127, 0, 0, 0);

    static Tunes of(Algorithm algorithm) {
        GeneratorVoice voice = GeneratorVoice.of("Tune", 1, algorithm, 11)
                .withRate(GeneratorRate.SIXTEENTH)
                .withVelocities(40, 120);
        return new Tunes(voice, NEUTRAL, NONE, new Mode(PitchClass.C, Scale.MAJOR));
    }

    Tunes with(Macro macro, double value) {
        return new Tunes(voice, macros.with(macro, value), constraints, mode);
    }

    Tunes with(Constraints changed) {
        return new Tunes(voice, macros, changed, mode);
    }

    Tunes with(GeneratorVoice changed) {
        return new Tunes(changed, macros, constraints, mode);
    }

    Tunes with(Mode changed) {
        return new Tunes(voice, macros, constraints, changed);
    }

    List<GeneratedNote> notes(int from, int to) {
        return Generator.of(voice, macros, constraints, mode).notes(from, to);
    }

    List<Integer> pitches(int from, int to) {
        return notes(from, to).stream().map(GeneratedNote::pitch).toList();
    }

    List<Integer> ticks(int from, int to) {
        return notes(from, to).stream().map(GeneratedNote::tick).toList();
    }

    /** The steps of one bar, {@code x} where a note begins. */
    String rhythm(int steps) {
        StringBuilder text = new StringBuilder(".".repeat(steps));
        notes(0, steps * STEP).forEach(note -> text.setCharAt(note.tick() / STEP, 'x'));
        return text.toString();
    }
}
