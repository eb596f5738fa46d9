package dev.consort.protocol.generator;

import dev.consort.protocol.range.Tick;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Generators;
import dev.consort.protocol.state.generator.Macros;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.Mode;
import java.util.ArrayList;
import java.util.List;

/**
 * What one voice makes up. Every note follows from the voice's seed and its place in the song alone: whoever asks for any
 * window, in any order, is told the same notes, and two windows side by side give what one window over both gives.
 * Immutable; any thread. Making one costs most where a text has to grow, so whoever asks for many windows keeps it as long
 * as voice, macros, constraints and mode are the same.
 */
public final class Generator {
    /** How far from its place on the grid a note may be at most: a quarter of the longest step. */
    private static final int FARTHEST = 480;

    private final int stepTicks;
    private final Line line;
    private final Strokes strokes;
    private final int mostPerBeat;

    private Generator(int stepTicks, Line line, Strokes strokes, int mostPerBeat) {
        this.stepTicks = stepTicks;
        this.line = line;
        this.strokes = strokes;
        this.mostPerBeat = mostPerBeat;
    }

    /** A generator of what a voice makes up, whether it is enabled or not. */
    public static Generator of(GeneratorVoice voice, Macros macros, Constraints constraints, Mode mode) {
        Wander wander = Wander.of(voice, mode);
        int stepTicks = voice.rate().ticks();
        Strokes strokes = new Strokes(
                wander.chance(),
                stepTicks,
                macros.density(),
                constraints.humanizeTiming(),
                PitchRange.of(constraints, mode),
                Dynamics.of(voice, macros.energy(), constraints.humanizeVelocity()));
        Line line = Line.of(voice.algorithm(), macros, wander);
        return new Generator(stepTicks, line, strokes, constraints.maxNotesPerBeat());
    }

    /** A generator of what a voice makes up in a session, whether it is enabled or not. */
    public static Generator of(GeneratorVoice voice, Generators all, Session session) {
        return of(voice, all.macros(), all.constraints(), new Mode(session.key(), session.scale()));
    }

    /** What a voice plays in a window; nothing if it, or all of them, are not enabled. See {@link #notes(int, int)}. */
    public static List<GeneratedNote> notes(
            GeneratorVoice voice, Generators all, Session session, int fromTick, int toTick) {
        return all.enabled() && voice.enabled() ? of(voice, all, session).notes(fromTick, toTick) : List.of();
    }

    /**
     * The notes that begin in a window, no two at the same tick, in order. Works through the steps of the window and of
     * a few phrases around it, at most 128 in each phrase: over the longest length that is 33,000 steps and at most twice
     * as many notes.
     *
     * @param fromTick where the window begins
     * @param toTick the tick behind its last; what lies outside the song, 0 to {@link Tick#LAST}, is empty
     */
    public List<GeneratedNote> notes(int fromTick, int toTick) {
        int from = Math.max(0, fromTick);
        int to = Math.min(toTick, Tick.LAST + 1);
        return from >= to
                ? List.of()
                : Articulation.of(BeatLimit.of(around(from, to), mostPerBeat)).stream()
                        .filter(note -> note.tick() >= from && note.tick() < to)
                        .toList();
    }

    /** All strokes that there may be in the window, that share a beat with one of those, or that one of those ends at. */
    private List<Stroke> around(int from, int to) {
        int margin = FARTHEST + Ticks.PER_QUARTER;
        int first = Math.max(0, from - margin) / Phrase.TICKS;
        int last = (to + margin + Tone.LONGEST * stepTicks) / Phrase.TICKS + 1;
        List<Stroke> around = new ArrayList<>();
        for (int phrase = first; phrase <= last; phrase++) {
            around.addAll(strokes.of(line, Phrase.of(phrase, stepTicks)));
        }
        return around;
    }
}
