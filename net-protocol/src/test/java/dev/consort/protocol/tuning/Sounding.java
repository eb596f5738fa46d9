package dev.consort.protocol.tuning;

import java.util.BitSet;
import java.util.List;

/** Sets of MIDI pitches, in close position around middle c. */
final class Sounding {
    static final BitSet NOTHING = pitches();
    static final BitSet C_MAJOR = pitches(60, 64, 67);
    static final BitSet A_MINOR = pitches(57, 60, 64);
    static final BitSet D_MINOR = pitches(57, 62, 65);
    static final BitSet G_MAJOR = pitches(55, 59, 62);

    /** I–vi–ii–V: with every common tone held, the next I is a syntonic comma lower in the five-limit. */
    static final List<BitSet> COMMA_PUMP = List.of(C_MAJOR, A_MINOR, D_MINOR, G_MAJOR);

    /** 81/80. */
    static final double SYNTONIC_COMMA = 21.506;

    private Sounding() {}

    static BitSet pitches(int... pitches) {
        BitSet set = new BitSet();
        for (int pitch : pitches) {
            set.set(pitch);
        }
        return set;
    }

    /** The answer after all of these, one after the other. */
    static Intonation after(Tuner tuner, Intonation before, List<BitSet> chords) {
        Intonation now = before;
        for (BitSet chord : chords) {
            now = tuner.retuned(now, chord);
        }
        return now;
    }
}
