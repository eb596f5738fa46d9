package dev.consort.protocol.generator;

import dev.consort.protocol.generator.Chance.Purpose;
import dev.consort.protocol.state.generator.GeneratorVoice;

/**
 * How loud notes are: between a voice's softest, at energy 0, and its loudest, at energy 1. Variation takes up to a
 * quarter of that range on either side and the rest is moved inwards by as much, so that it is even in both directions
 * also at the ends.
 *
 * @param chance where variation comes from
 * @param softest the softest velocity
 * @param loudest the loudest velocity
 * @param energy 0–1
 * @param humanize how much variation, 0–1
 */
record Dynamics(Chance chance, int softest, int loudest, double energy, double humanize) {
    static Dynamics of(GeneratorVoice voice, double energy, double humanize) {
        int softest = Math.min(voice.softest(), voice.loudest());
        int loudest = Math.max(voice.softest(), voice.loudest());
        return new Dynamics(new Chance(voice.seed()), softest, loudest, energy, humanize);
    }

    /**
     * The velocity of a note.
     *
     * @param loudness how loud it is among others, 0–1
     * @param place tells its variation from that of others
     */
    int velocity(double loudness, int place) {
        double range = loudest - softest;
        double variation = humanize * range / 4;
        double middle = softest + variation + energy * loudness * (range - 2 * variation);
        return (int) Math.round(middle + (2 * chance.at(Purpose.VELOCITY, place) - 1) * variation);
    }
}
