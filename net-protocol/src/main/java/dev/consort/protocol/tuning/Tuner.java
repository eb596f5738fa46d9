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
    private final KeyTuning inKey;
    private final ChordTuning chords;

    /** The flavour makes no difference in equal temperament, nor does the key. */
    public Tuner(Tuning tuning, PitchClass key, JustFlavor flavor) {
        this.tuning = tuning;
        inKey = new KeyTuning(key, flavor);
        chords = new ChordTuning(inKey, flavor);
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
        PitchClassSet tones = PitchClassSet.of(sounding);
        MovingIntonation now = new MovingIntonation();
        retune(MovingIntonation.of(before), tones.bits(), tones.bass(), now);
        return now.still();
    }

    /**
     * The same without making anything new.
     *
     * @param before the former answer; only read
     * @param tones the pitch classes that sound, bit 0 for C to bit 11 for B
     * @param bass the pitch class of the lowest tone, 0–11; any when nothing sounds
     * @param now overwritten by the answer; not {@code before}
     */
    public void retune(MovingIntonation before, int tones, int bass, MovingIntonation now) {
        switch (tuning) {
            case EQUAL_TEMPERAMENT -> now.forget();
            case JUST_SCALE -> inKey(now);
            case JUST_CHORD -> inChord(tones, bass, now);
            case JUST_ADAPTIVE -> continued(before, tones, bass, now, Continuity.FREE);
            case JUST_GLOBAL -> continued(before, tones, bass, now, Continuity.HOMEWARD);
        }
    }

    private void inKey(MovingIntonation now) {
        inKey.write(now.offsets());
        now.remember(0, 0);
    }

    private void inChord(int tones, int bass, MovingIntonation now) {
        chords.write(tones, bass, now.offsets());
        now.remember(0, 0);
    }

    private void continued(MovingIntonation before, int tones, int bass, MovingIntonation now, Continuity continuity) {
        if (tones == 0) {
            now.copy(before);
        } else {
            chords.write(tones, bass, now.offsets());
            continuity.follow(before, tones, now);
        }
    }
}
