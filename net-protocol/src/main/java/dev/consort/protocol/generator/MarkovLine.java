package dev.consort.protocol.generator;

import dev.consort.protocol.generator.Chance.Purpose;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.generator.Macros;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain of tones. Each phrase begins anew with the first tone; a rest lets the chain wait. A tone whose weights are all
 * zero is followed by itself. Motion is how far the tones leap from the middle octave, chaos how likely they stray.
 */
final class MarkovLine implements Line {
    private static final int TONES = 12;
    private static final int LONGEST_VARIABLE = 4;

    private final Markov algorithm;
    private final Macros macros;
    private final Wander wander;

    MarkovLine(Markov algorithm, Macros macros, Wander wander) {
        this.algorithm = algorithm;
        this.macros = macros;
        this.wander = wander;
    }

    @Override
    public List<Tone> tones(Phrase phrase) {
        List<Tone> tones = new ArrayList<>();
        int tone = algorithm.initial().ordinal();
        boolean begun = false;
        for (int step = phrase.first(); step < phrase.end(); step++) {
            boolean struck = wander.chance().at(Purpose.REST, step) >= algorithm.rest();
            tone = struck && begun ? following(tone, wander.chance().at(Purpose.TONE, step)) : tone;
            begun |= struck;
            int pitch = wander.leapt(wander.home(tone), macros.motion(), step);
            tones.add(new Tone(wander.strayed(pitch, macros.chaos(), step), struck, steps(step)));
        }
        return tones;
    }

    /** The tone that a draw from 0 up to 1 falls on, when each has a share as great as its weight. */
    private int following(int tone, double drawn) {
        double left = drawn * sum(tone);
        int chosen = tone;
        for (int next = 0; next < TONES && left >= 0; next++) {
            double weight = weight(tone, next);
            chosen = weight > 0 ? next : chosen;
            left -= weight;
        }
        return chosen;
    }

    private double sum(int tone) {
        return algorithm.matrix().subList(tone * TONES, (tone + 1) * TONES).stream()
                .mapToDouble(weight -> weight)
                .sum();
    }

    private double weight(int tone, int next) {
        return algorithm.matrix().get(tone * TONES + next);
    }

    private int steps(int step) {
        return switch (algorithm.duration()) {
            case FIXED -> 1;
            case VARIABLE -> 1 + (int) (LONGEST_VARIABLE * wander.chance().at(Purpose.DURATION, step));
            case LEGATO -> Tone.LEGATO;
        };
    }
}
