package dev.consort.protocol.generator;

import dev.consort.protocol.generator.Chance.Purpose;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the tones of a phrase into strokes.
 *
 * <p>Density: at one half every tone that the line strikes is played; below, each with twice that likelihood, so none at
 * 0. Above, ghosts come in between, half as loud: on the steps where the line strikes nothing, all of them at 1, and half
 * a step after those where it does, every other one at 1. What is played at some density is played at any higher one.
 *
 * <p>Timing: up to a quarter of a step early or late, ghosts half as much, so that strokes never change places.
 *
 * @param chance where chance comes from
 * @param stepTicks ticks in a step
 * @param density 0–1
 * @param humanize how much timing varies, 0–1
 * @param range where pitches are put
 * @param dynamics how loud they are
 */
record Strokes(Chance chance, int stepTicks, double density, double humanize, PitchRange range, Dynamics dynamics) {
    private static final double GHOST_LOUDNESS = 0.5;
    private static final double ECHO_LIKELIHOOD = 0.5;

    /** The strokes of one phrase; their ticks rise. */
    List<Stroke> of(Line line, Phrase phrase) {
        List<Stroke> strokes = new ArrayList<>();
        int step = phrase.first();
        for (Tone tone : line.tones(phrase)) {
            if (tone.struck() && chance.at(Purpose.THINNING, step) < 2 * density) {
                strokes.add(struck(tone, step, phrase, line.loudness()));
            }
            if (hasGhost(tone, step)) {
                strokes.add(ghost(tone, step, line.loudness()));
            }
            step++;
        }
        return strokes;
    }

    private boolean hasGhost(Tone tone, int step) {
        double likelihood = (2 * density - 1) * (tone.struck() ? ECHO_LIKELIHOOD : 1);
        return chance.at(Purpose.FILLING, step) < likelihood;
    }

    private Stroke struck(Tone tone, int step, Phrase phrase, double loudness) {
        int grid = step * stepTicks;
        int place = 2 * step;
        return new Stroke(
                timed(grid, stepTicks / 4.0, place),
                grid,
                range.fitted(tone.pitch()),
                dynamics.velocity(loudness, place),
                tone.steps() * stepTicks,
                phrase.end() * stepTicks,
                false);
    }

    private Stroke ghost(Tone tone, int step, double loudness) {
        int half = stepTicks / 2;
        int grid = step * stepTicks + (tone.struck() ? half : 0);
        int place = 2 * step + 1;
        return new Stroke(
                timed(grid, stepTicks / 8.0, place),
                grid,
                range.fitted(tone.pitch()),
                dynamics.velocity(GHOST_LOUDNESS * loudness, place),
                tone.struck() ? half : stepTicks,
                grid,
                true);
    }

    private int timed(int grid, double farthest, int place) {
        double aside = 2 * chance.at(Purpose.TIMING, place) - 1;
        return Math.max(0, grid + (int) Math.round(aside * humanize * farthest));
    }
}
