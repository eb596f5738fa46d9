package dev.consort.protocol.tuning;

import java.util.BitSet;
import java.util.Optional;

/**
 * A chord that was recognised.
 *
 * @param root its pitch class, 0 for C to 11 for B
 * @param template what kind of chord
 */
public record Chord(int root, ChordTemplate template) {
    private static final ChordTemplate[] TEMPLATES = ChordTemplate.values();
    /** By root and template; all there are, so that recognising one makes nothing new. */
    private static final Chord[][] ALL = new Chord[PitchClassSet.OCTAVE][TEMPLATES.length];

    static {
        for (int root = 0; root < PitchClassSet.OCTAVE; root++) {
            for (ChordTemplate template : TEMPLATES) {
                ALL[root][template.ordinal()] = new Chord(root, template);
            }
        }
    }

    /**
     * The chord that the MIDI pitches (0–127) make together, in any inversion, with any doublings; empty when they are no
     * chord of {@link ChordTemplate}. Where tones have two names (A minor seventh is C sixth), the bass is the root if it
     * can be, otherwise the template that is declared first has it.
     */
    public static Optional<Chord> of(BitSet pitches) {
        PitchClassSet tones = PitchClassSet.of(pitches);
        return Optional.ofNullable(find(tones.bits(), tones.bass()));
    }

    /** The chord of tones, bit 0 for C, over a bass, 0–11; null when they are none. Makes nothing new. */
    static Chord find(int tones, int bass) {
        Chord onBass = onRoot(tones, bass);
        return onBass != null ? onBass : inverted(tones);
    }

    private static Chord onRoot(int tones, int root) {
        int intervals = PitchClassSet.above(tones, root);
        for (ChordTemplate template : TEMPLATES) {
            if (template.isMadeOf(intervals)) {
                return ALL[root][template.ordinal()];
            }
        }
        return null;
    }

    private static Chord inverted(int tones) {
        Chord first = null;
        for (int root = 0; root < PitchClassSet.OCTAVE; root++) {
            Chord found = onRoot(tones, root);
            if (found != null && (first == null || found.template.compareTo(first.template) < 0)) {
                first = found;
            }
        }
        return first;
    }
}
