package dev.consort.protocol.state.pattern;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Velocity;
import dev.consort.protocol.shape.MayBeAbsent;

/**
 * What sounds at a place in a track; the place itself (tick and pitch) is its key.
 *
 * @param duration length in ticks, 1 or more
 * @param velocity 1–127
 * @param probability chance that it sounds, 0–1; absent means always
 */
public record Note(
        @Length int duration,
        @Velocity int velocity,
        @MayBeAbsent @Share Double probability) {
    public Note(int duration, int velocity) {
        this(duration, velocity, null);
    }

    public Note withDuration(int ticks) {
        return ticks == duration ? this : new Note(ticks, velocity, probability);
    }

    public Note withVelocity(int loudness) {
        return loudness == velocity ? this : new Note(duration, loudness, probability);
    }

    /** This with another chance; null for always. */
    public Note withProbability(Double chance) {
        return new Note(duration, velocity, chance);
    }
}
