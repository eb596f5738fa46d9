package dev.consort.protocol.generator;

import dev.consort.protocol.generator.Chance.Purpose;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.theory.Mode;

/**
 * How pitches leave their place, by chance, within the octaves of a voice. Pitches are MIDI pitches but may be any number.
 *
 * @param chance where chance comes from
 * @param mode the tones along which they go
 * @param lowestOctave the lowest octave; 4 begins with middle c
 * @param highestOctave the highest octave
 */
record Wander(Chance chance, Mode mode, int lowestOctave, int highestOctave) {
    private static final int OCTAVE = 12;
    private static final int FARTHEST_STRAY = 3;

    static Wander of(GeneratorVoice voice, Mode mode) {
        int lowest = Math.min(voice.lowestOctave(), voice.highestOctave());
        int highest = Math.max(voice.lowestOctave(), voice.highestOctave());
        return new Wander(new Chance(voice.seed()), mode, lowest, highest);
    }

    /** The pitch of a tone in the middle one of the octaves, the lower one where two are in the middle. */
    int home(int tone) {
        return first((lowestOctave + highestOctave) / 2) + tone;
    }

    /** The pitch in one of the octaves, moved by whole octaves if it lies outside. */
    int folded(int pitch) {
        return new PitchRange(null, lowestPitch(), highestPitch()).fitted(pitch);
    }

    /**
     * A pitch, or with some likelihood (0–1) one that is one to three degrees away. A pitch that strays does so at any
     * higher likelihood too, to the same place.
     */
    int strayed(int pitch, double likelihood, int step) {
        if (chance.at(Purpose.STRAY, step) >= likelihood) {
            return pitch;
        }
        int drawn = (int) (chance.at(Purpose.STRAY_DISTANCE, step) * 2 * FARTHEST_STRAY);
        int degrees = drawn < FARTHEST_STRAY ? drawn - FARTHEST_STRAY : drawn - FARTHEST_STRAY + 1;
        return mode.pitch(mode.degree(pitch) + degrees);
    }

    /** A pitch that may have leapt by octaves: not at all at reach 0, into any of the octaves at 1. */
    int leapt(int pitch, double reach, int step) {
        int octave = Math.floorDiv(pitch, OCTAVE) - 1;
        int down = Math.max(0, octave - lowestOctave);
        int up = Math.max(0, highestOctave - octave);
        return pitch + OCTAVE * spread(chance.at(Purpose.OCTAVE, step), reach, down, up);
    }

    /** Degrees from the tone nearest to a pitch down to the lowest tone in the octaves, 0 or more. */
    int degreesDown(int pitch) {
        int lowest = mode.degree(lowestPitch());
        return Math.max(0, mode.degree(pitch) - (mode.pitch(lowest) < lowestPitch() ? lowest + 1 : lowest));
    }

    /** Degrees from the tone nearest to a pitch up to the highest tone in the octaves, 0 or more. */
    int degreesUp(int pitch) {
        int highest = mode.degree(highestPitch());
        return Math.max(0, (mode.pitch(highest) > highestPitch() ? highest - 1 : highest) - mode.degree(pitch));
    }

    /**
     * A place from {@code -down} to {@code up}: the farther from 0 the farther the draw is from its middle, and never
     * nearer to 0 for a greater reach.
     *
     * @param drawn 0 up to but not including 1
     * @param reach 0–1: 0 is always 0, at 1 every place can come up
     */
    static int spread(double drawn, double reach, int down, int up) {
        double aside = 2 * drawn - 1;
        return aside < 0
                ? -Math.min(down, (int) (-aside * reach * (down + 1)))
                : Math.min(up, (int) (aside * reach * (up + 1)));
    }

    private int lowestPitch() {
        return first(lowestOctave);
    }

    private int highestPitch() {
        return first(highestOctave) + OCTAVE - 1;
    }

    private static int first(int octave) {
        return OCTAVE * (octave + 1);
    }
}
