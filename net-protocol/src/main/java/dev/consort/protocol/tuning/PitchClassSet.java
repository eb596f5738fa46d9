package dev.consort.protocol.tuning;

import java.util.BitSet;

/**
 * What sounds, regardless of octaves.
 *
 * @param bits bit 0 for C to bit 11 for B
 * @param bass the pitch class of the lowest tone, 0–11; 0 when nothing sounds
 */
record PitchClassSet(int bits, int bass) {
    static final int OCTAVE = 12;
    private static final int ALL = (1 << OCTAVE) - 1;

    static PitchClassSet of(BitSet pitches) {
        int bits = 0;
        for (int pitch = pitches.nextSetBit(0); pitch >= 0; pitch = pitches.nextSetBit(pitch + 1)) {
            bits |= 1 << classOf(pitch);
        }
        return new PitchClassSet(bits, classOf(Math.max(0, pitches.nextSetBit(0))));
    }

    static int classOf(int pitch) {
        return Math.floorMod(pitch, OCTAVE);
    }

    /** Tones, bit 0 for C, as intervals above {@code root}: bit 7 for a fifth. */
    static int above(int bits, int root) {
        return (bits >> root | bits << (OCTAVE - root)) & ALL;
    }
}
