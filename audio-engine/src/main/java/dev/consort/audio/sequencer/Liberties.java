package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.feel.Chance;
import dev.consort.audio.sequencer.feel.Feel;
import dev.consort.audio.sequencer.score.Part;

/** What is left to chance: whether a note sounds, and how far from what is written. */
final class Liberties {
    /** How far loudness varies at most, in steps of velocity. */
    private static final double VELOCITY = 30;

    /** How far timing varies at most, in milliseconds. */
    private static final double MILLIS = 20;

    /** Farthest that anything is early, in milliseconds: the largest offset and the whole of the variation. */
    static final double EARLIEST = 50 + MILLIS;

    private static final int HIGHEST = 127;

    private final Chance chance;
    private final double framesPerMilli;

    Liberties(int sampleRate, long seed) {
        chance = new Chance(seed);
        framesPerMilli = sampleRate / 1000.0;
    }

    /** Whether something with a probability sounds; its position counted on through loops. */
    boolean sounds(double probability, int instrument, long position, int pitch) {
        return probability >= 1 || chance.unit(Chance.SOUNDS, instrument, position, pitch) < probability;
    }

    /** The velocity of an event that an instrument plays. */
    int velocity(Part part, int written, Event event) {
        double amount = part.feel().humanizeVelocity(event.tick);
        if (amount == 0) {
            return written;
        }
        double spread = amount * VELOCITY * varied(Chance.VELOCITY, part, event);
        return (int) Math.max(1, Math.min(HIGHEST, Math.round(written + spread)));
    }

    private double varied(int purpose, Part part, Event event) {
        return chance.bipolar(purpose, part.id(), event.isRead() ? event.position() : event.counter, event.pitch);
    }

    /** Frames by which an event is later than written, or earlier if below 0, by the instrument's offset alone. */
    long offset(Feel feel, int tick) {
        return Math.round(feel.offsetMillis(tick) * framesPerMilli);
    }

    /** The same, with the variation of timing. */
    long shift(Part part, Event event) {
        Feel feel = part.feel();
        double amount = feel.humanizeTiming(event.tick);
        double spread = amount == 0 ? 0 : amount * MILLIS * varied(Chance.TIMING, part, event);
        return Math.round((feel.offsetMillis(event.tick) + spread) * framesPerMilli);
    }

    /** One of so many places of an arpeggio, from 0. */
    int drawn(int instrument, int counter, int count) {
        return (int) (chance.unit(Chance.ARPEGGIO, instrument, counter, 0) * count);
    }
}
