package dev.consort.protocol.state.generator;

import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.range.Velocity;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.text.SafeText;
import java.util.Collections;
import java.util.List;

/** How a voice makes up its notes. */
public sealed interface Algorithm {
    /**
     * As many hits as evenly as possible over a number of steps.
     *
     * @param pulses hits; as many as there are steps at most
     * @param steps before it begins anew
     * @param rotation steps by which the pattern is turned to the right
     * @param pitchMode where the pitches come from
     * @param pitch of every hit where it is fixed; elsewhere where the way begins
     */
    record Euclidean(
            @Range(min = 0, max = 64) int pulses,
            @Range(min = 1, max = 64) int steps,
            @Range(min = 0, max = 63) int rotation,
            PitchMode pitchMode,
            @Pitch int pitch)
            implements Algorithm {
        public static final Euclidean DEFAULT = new Euclidean(4, 8, 0, PitchMode.FIXED, 60);
    }

    /**
     * Each tone chooses the next by chance.
     *
     * @param matrix weights, twelve for each of the twelve tones from C: row by row, from that tone to each tone
     * @param initial the first tone
     * @param rest chance of a rest
     * @param duration how long the notes are
     */
    record Markov(
            @Most(value = Markov.WEIGHTS, least = Markov.WEIGHTS) @Share
            List<Double> matrix,

            PitchClass initial,
            @Share double rest,
            DurationMode duration)
            implements Algorithm {
        /** Twelve times twelve. */
        public static final int WEIGHTS = 144;

        public static final Markov DEFAULT =
                new Markov(Collections.nCopies(WEIGHTS, 0.5), PitchClass.C, 0.1, DurationMode.FIXED);

        public Markov {
            matrix = List.copyOf(matrix);
        }
    }

    /**
     * A text that grows by rules and is read as a melody: a letter is a note, {@code +} and {@code -} go up and down,
     * {@code [} remembers a pitch and {@code ]} goes back to it. Its texts are cleaned as they come in, whoever makes it.
     *
     * @param axiom what it begins with
     * @param rules what each letter becomes; one without a rule stays
     * @param iterations how often the rules are applied
     * @param stepInterval scale steps for {@code +} and {@code -}
     * @param noteSteps steps that a note is long
     * @param velocity of every note
     */
    record LSystem(
            @Text(longest = LONGEST_AXIOM) String axiom,
            @Most(12) List<Rule> rules,
            @Range(min = 0, max = 6) int iterations,
            @Range(min = 1, max = 12) int stepInterval,
            @Range(min = 1, max = 16) int noteSteps,
            @Velocity int velocity)
            implements Algorithm {
        /** Most characters of an axiom. */
        public static final int LONGEST_AXIOM = 64;

        public static final LSystem DEFAULT = new LSystem("F", List.of(new Rule("F", "F+G-F")), 3, 2, 1, 100);

        public LSystem {
            axiom = SafeText.clean(axiom, Integer.MAX_VALUE);
            rules = List.copyOf(rules);
        }
    }

    /**
     * What a letter becomes.
     *
     * @param symbol one character
     * @param becomes up to 32 characters
     */
    record Rule(@Text(longest = 1) String symbol, @Text String becomes) {
        public Rule {
            symbol = SafeText.clean(symbol, Integer.MAX_VALUE);
            becomes = SafeText.clean(becomes, Integer.MAX_VALUE);
        }
    }

    /** Where the pitches of hits come from. */
    enum PitchMode {
        /** Always the same. */
        FIXED,
        /** A walk along the scale. */
        SCALE_WALK,
        /** Any tone of the scale. */
        RANDOM_IN_SCALE
    }

    /** How long notes are. */
    enum DurationMode {
        /** One step. */
        FIXED,
        /** One to four steps, by chance. */
        VARIABLE,
        /** Up to the next note. */
        LEGATO
    }
}
