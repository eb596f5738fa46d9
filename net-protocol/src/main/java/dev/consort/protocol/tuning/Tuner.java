package dev.consort.protocol.tuning;

import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Tuning;
import java.util.BitSet;

/**
 * Answers how high what sounds should be, for every {@link Tuning}. Made anew when the session's tuning or key changes;
 * a4 comes in only where cents become Hz. Immutable, for any thread.
 */
public final class Tuner {
    private final Tuning tuning;
    private final Intonation inKey;
    private final ChordTuning chords;

    /** The flavour makes no difference in equal temperament, nor does the key. */
    public Tuner(Tuning tuning, PitchClass key, JustFlavor flavor) {
        KeyTuning ofKey = new KeyTuning(key, flavor);
        this.tuning = tuning;
        inKey = new Intonation(ofKey.offsets(), 0, 0);
        chords = new ChordTuning(ofKey, flavor);
    }

    /**
     * The intonation when these pitches sound together, after what was before. Pitches that do not sound are answered as
     * the key has them.
     *
     * @param before the former answer; {@link Intonation#EQUAL} to begin, or to let go of a drift
     * @param sounding MIDI pitches, 0–127; only read. An empty set changes nothing where there is a history: a rest is no
     *     reason to forget
     */
    public Intonation retuned(Intonation before, BitSet sounding) {
        return switch (tuning) {
            case EQUAL_TEMPERAMENT -> Intonation.EQUAL;
            case JUST_SCALE -> inKey;
            case JUST_CHORD -> new Intonation(chords.offsets(PitchClassSet.of(sounding)), 0, 0);
            case JUST_ADAPTIVE -> continued(before, PitchClassSet.of(sounding), Continuity.FREE);
            case JUST_GLOBAL -> continued(before, PitchClassSet.of(sounding), Continuity.HOMEWARD);
        };
    }

    private Intonation continued(Intonation before, PitchClassSet tones, Continuity continuity) {
        return tones.isEmpty() ? before : continuity.after(before, tones, chords.offsets(tones));
    }
}
