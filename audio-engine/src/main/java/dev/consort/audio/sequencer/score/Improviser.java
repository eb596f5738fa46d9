package dev.consort.audio.sequencer.score;

import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.audio.sequencer.movement.Movements;
import dev.consort.protocol.generator.GeneratedNote;
import dev.consort.protocol.generator.Generator;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.generator.Macros;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A voice of the generators. What it plays follows from its place in the song alone, and is worked out four bars at a
 * time before the audio thread comes there; what is not ready is silent. Where automation moves the macros, each quarter
 * has its own.
 */
public final class Improviser {
    private static final double MACRO_STEPS = 128;

    private final int id;
    private final GeneratorVoice voice;
    private final Macros macros;
    private final Constraints constraints;
    private final Mode mode;
    private final Movement[] movements;
    private volatile Riff[] ready = {};
    private int[] prepared = {};
    private Macros current;
    private Generator generator;

    private Improviser(int id, NetworkState state, Movements all) {
        this.id = id;
        voice = state.generators().voices().get(id);
        macros = state.generators().macros();
        constraints = state.generators().constraints();
        mode = new Mode(state.session().key(), state.session().scale());
        movements = Arrays.stream(Macro.values())
                .map(macro -> all.of(new Target.MacroLevel(macro)))
                .toArray(Movement[]::new);
    }

    /** A voice of a session that plays on an instrument; the former one if nothing has changed for it. */
    static Improviser of(int id, NetworkState state, Movements movements, Improviser before) {
        Improviser made = new Improviser(id, state, movements);
        return made.isAs(before) ? before : made;
    }

    private boolean isAs(Improviser other) {
        return other != null
                && voice.equals(other.voice)
                && macros.equals(other.macros)
                && constraints.equals(other.constraints)
                && mode.equals(other.mode)
                && Arrays.equals(movements, other.movements);
    }

    /** The voice's id. */
    public int id() {
        return id;
    }

    /** The instrument that it plays on. */
    public int instrument() {
        return voice.instrument();
    }

    /** Tells of the notes from a tick up to but not including another, of those that are worked out. */
    public void read(long from, long to, ScoreReader reader) {
        for (Riff riff : ready) {
            riff.read(from, to, reader);
        }
    }

    /** Works out the riffs with these numbers and forgets the others. Any thread but the audio thread. */
    synchronized void prepare(int[] numbers) {
        if (Arrays.equals(numbers, prepared)) {
            return;
        }
        Riff[] known = ready;
        ready = Arrays.stream(numbers).mapToObj(number -> riff(number, known)).toArray(Riff[]::new);
        prepared = numbers;
    }

    private Riff riff(int number, Riff[] known) {
        for (Riff riff : known) {
            if (riff.number() == number) {
                return riff;
            }
        }
        return Riff.of(number, notes(number * Riff.TICKS, (number + 1) * Riff.TICKS));
    }

    private List<GeneratedNote> notes(int from, int to) {
        List<GeneratedNote> notes = new ArrayList<>();
        int begin = from;
        while (begin < to) {
            Macros steady = macrosAt(begin);
            int end = begin + Ticks.PER_QUARTER;
            while (end < to && macrosAt(end).equals(steady)) {
                end += Ticks.PER_QUARTER;
            }
            notes.addAll(generator(steady).notes(begin, end));
            begin = end;
        }
        return notes;
    }

    private Macros macrosAt(int tick) {
        Macros moved = macros;
        for (Macro macro : Macro.values()) {
            Movement movement = movements[macro.ordinal()];
            double share = movement == null ? Double.NaN : movement.at(tick);
            moved = Double.isNaN(share) ? moved : moved.with(macro, Math.rint(share * MACRO_STEPS) / MACRO_STEPS);
        }
        return moved;
    }

    private Generator generator(Macros steady) {
        if (!steady.equals(current)) {
            current = steady;
            generator = Generator.of(voice, steady, constraints, mode);
        }
        return generator;
    }
}
