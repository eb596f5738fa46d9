package dev.consort.protocol.state.generator;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.range.Velocity;
import dev.consort.protocol.shape.MayBeAbsent;

/**
 * One generator.
 *
 * @param name 1–32 characters
 * @param enabled whether it plays
 * @param instrument what it plays on; absent for none
 * @param algorithm how it makes up its notes
 * @param rate how long a step is
 * @param softest the softest velocity
 * @param loudest the loudest velocity, not below {@code softest}
 * @param lowestOctave the lowest octave; 4 begins with middle c
 * @param highestOctave the highest octave, not below {@code lowestOctave}
 * @param seed the same seed makes the same notes
 */
public record GeneratorVoice(
        @Text String name,
        boolean enabled,
        @MayBeAbsent Integer instrument,
        Algorithm algorithm,
        GeneratorRate rate,
        @Velocity int softest,
        @Velocity int loudest,
        @Range(min = 0, max = 8) int lowestOctave,
        @Range(min = 0, max = 8) int highestOctave,
        int seed) {

    /** A voice that plays eighths in the middle of the keyboard. */
    public static GeneratorVoice of(String name, Integer instrument, Algorithm algorithm, int seed) {
        return new GeneratorVoice(name, true, instrument, algorithm, GeneratorRate.EIGHTH, 64, 127, 3, 6, seed);
    }

    public GeneratorVoice withName(String changed) {
        return new GeneratorVoice(
                changed, enabled, instrument, algorithm, rate, softest, loudest, lowestOctave, highestOctave, seed);
    }

    public GeneratorVoice withEnabled(boolean changed) {
        return new GeneratorVoice(
                name, changed, instrument, algorithm, rate, softest, loudest, lowestOctave, highestOctave, seed);
    }

    /** This on another instrument; null for none. */
    public GeneratorVoice withInstrument(Integer changed) {
        return new GeneratorVoice(
                name, enabled, changed, algorithm, rate, softest, loudest, lowestOctave, highestOctave, seed);
    }

    public GeneratorVoice withAlgorithm(Algorithm changed) {
        return new GeneratorVoice(
                name, enabled, instrument, changed, rate, softest, loudest, lowestOctave, highestOctave, seed);
    }

    public GeneratorVoice withRate(GeneratorRate changed) {
        return new GeneratorVoice(
                name, enabled, instrument, algorithm, changed, softest, loudest, lowestOctave, highestOctave, seed);
    }

    public GeneratorVoice withVelocities(int from, int to) {
        return new GeneratorVoice(
                name, enabled, instrument, algorithm, rate, from, to, lowestOctave, highestOctave, seed);
    }

    public GeneratorVoice withOctaves(int from, int to) {
        return new GeneratorVoice(name, enabled, instrument, algorithm, rate, softest, loudest, from, to, seed);
    }

    public GeneratorVoice withSeed(int changed) {
        return new GeneratorVoice(
                name, enabled, instrument, algorithm, rate, softest, loudest, lowestOctave, highestOctave, changed);
    }
}
