package dev.consort.protocol.generator;

import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.theory.Mode;

/**
 * The pitches that are allowed.
 *
 * @param mode the tones that are allowed; null for all
 * @param lowest the lowest pitch
 * @param highest the highest pitch, not below {@code lowest}
 */
record PitchRange(Mode mode, int lowest, int highest) {
    private static final int OCTAVE = 12;

    static PitchRange of(Constraints constraints, Mode mode) {
        int lowest = Math.min(constraints.lowest(), constraints.highest());
        int highest = Math.max(constraints.lowest(), constraints.highest());
        return new PitchRange(constraints.scaleLock() ? mode : null, lowest, highest);
    }

    /**
     * The nearest tone of the mode, moved by octaves into the range. In a range where it is in no octave, the tone of the
     * mode that is nearest to it; where there is none either, the end of the range, since a range is asked for with more
     * intent than a mode.
     *
     * @param pitch any number
     */
    int fitted(int pitch) {
        int tone = folded(mode == null ? pitch : mode.nearest(pitch));
        return tone >= lowest && tone <= highest ? tone : nearestInside(tone);
    }

    private int folded(int tone) {
        if (tone < lowest) {
            return lowest + Math.floorMod(tone - lowest, OCTAVE);
        }
        return tone > highest ? highest - Math.floorMod(highest - tone, OCTAVE) : tone;
    }

    private int nearestInside(int tone) {
        int end = tone < lowest ? lowest : highest;
        int inward = tone < lowest ? 1 : -1;
        for (int pitch = end; pitch >= lowest && pitch <= highest; pitch += inward) {
            if (mode == null || mode.contains(pitch)) {
                return pitch;
            }
        }
        return end;
    }
}
